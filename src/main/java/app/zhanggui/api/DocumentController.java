package app.zhanggui.api;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.web.FieldFault;
import app.zhanggui.web.RequestFault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the rule documents. */
@RestController
@RequestMapping(path = "/api/v1/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "documents", description = "The rule documents and their clauses")
class DocumentController {

    private static final String AS_OF = "The date on which they are in force; default today in Asia/Shanghai";

    private final EditionInService edition;
    private final Today today;

    DocumentController(EditionInService edition, Today today) {
        this.edition = edition;
        this.today = today;
    }

    @GetMapping
    @Operation(summary = "List the documents in force", description = "Lists the documents without their clauses.")
    @ApiResponse(responseCode = "200", description = "The documents; none where none is in force on that date")
    DocumentsResource documents(
            @Parameter(description = AS_OF, schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    @Nullable
                    String asOf,
            @Parameter(description = "The slug of the platform; default all", example = "kuaishou")
                    @RequestParam(required = false)
                    @Nullable
                    String platform) {
        RuleBook ruleBook = edition.get().ruleBook();
        Inputs inputs = new Inputs();
        LocalDate day = inputs.day("asOf", asOf, today.get());
        Optional<String> slug = inputs.platform("platform", platform, ruleBook);
        inputs.check();
        List<DocumentResource> documents = ruleBook.inForce(day)
                .filter(document -> slug.isEmpty() || slug.get().equals(document.platform()))
                .map(document -> DocumentResource.summary(document, ruleBook))
                .toList();
        return new DocumentsResource(documents.size(), documents, day, ruleBook.version());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Show a document",
            description = "Shows the version of the document that is in force, with its clause tree.")
    @ApiResponse(responseCode = "200", description = "The document")
    DocumentResource document(
            @Parameter(description = "The document's id", example = "taobao-live-deduction") @PathVariable String id,
            @Parameter(description = AS_OF, schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    @Nullable
                    String asOf) {
        RuleBook ruleBook = edition.get().ruleBook();
        return DocumentResource.whole(find(ruleBook, id, day(asOf)), ruleBook);
    }

    @GetMapping("/{id}/clauses/{clause}")
    @Operation(
            summary = "Show a clause",
            description = "Shows the clause of the version in force, with the clauses below it and its document.")
    @ApiResponse(responseCode = "200", description = "The clause")
    ClauseResource clause(
            @Parameter(description = "The document's id", example = "taobao-live-deduction") @PathVariable String id,
            @Parameter(description = "The clause's id in the document", example = "host-ladder") @PathVariable
                    String clause,
            @Parameter(description = AS_OF, schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    @Nullable
                    String asOf) {
        RuleBook ruleBook = edition.get().ruleBook();
        RuleDocument document = find(ruleBook, id, day(asOf));
        Clause found = ruleBook.clause(document.file(), clause).orElseThrow(() -> unknownClause(document, clause));
        return ClauseResource.alone(found, document, ruleBook);
    }

    private LocalDate day(@Nullable String asOf) {
        Inputs inputs = new Inputs();
        LocalDate day = inputs.day("asOf", asOf, today.get());
        inputs.check();
        return day;
    }

    private static RuleDocument find(RuleBook ruleBook, String id, LocalDate day) {
        return ruleBook.document(id, day).orElseThrow(() -> missing(ruleBook, id, day));
    }

    private static RequestFault missing(RuleBook ruleBook, String id, LocalDate day) {
        boolean known =
                ruleBook.documents().stream().anyMatch(document -> document.id().equals(id));
        String name = VisitorText.named(id);
        return RequestFault.notFound(
                known
                        ? FieldFault.of("id", "fault.document.not-in-force", name, day.toString())
                        : FieldFault.of("id", "fault.document.unknown", name));
    }

    private static RequestFault unknownClause(RuleDocument document, String clause) {
        return RequestFault.notFound(
                FieldFault.of("clause", "fault.clause.unknown", document.id(), VisitorText.named(clause)));
    }
}
