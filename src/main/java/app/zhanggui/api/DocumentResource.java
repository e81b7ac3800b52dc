package app.zhanggui.api;

import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule document; its clause tree only where one document is asked for. */
@Schema(description = "A rule document")
record DocumentResource(
        @Schema(description = "The id under which it is cited")
        String id,

        @Schema(description = "Its title") String title,
        @Schema(description = "The slug of its platform") String platform,
        @Schema(description = "The name of its platform") String platformLabel,
        @Schema(description = "Whom it concerns") List<String> audience,

        @Schema(
                description = "What kind of text it is",
                allowableValues = {"rule", "interpretation", "guide", "notice", "draft"})
        String kind,

        @Schema(
                description = "How close it is to the platform",
                allowableValues = {"official", "reprint", "third-party"})
        String authority,

        @Schema(description = "The first day in force; null where the source does not say") @Nullable
        LocalDate effectiveFrom,

        @Schema(description = "The last day in force; null where it is open") @Nullable
        LocalDate effectiveTo,

        SourceResource source,

        @Schema(description = "When a person last compared it with its source") @Nullable
        LocalDate checked,

        @Schema(description = "The number of its clauses, sections included")
        long clauseCount,

        @Schema(description = "The page that shows it, relative to this site")
        String url,

        @Schema(description = "Its clause tree; left out of lists") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        List<ClauseResource> clauses) {

    /** The document without its clauses. */
    static DocumentResource summary(RuleDocument document, RuleBook ruleBook) {
        return of(document, ruleBook, null);
    }

    /** The document with its clause tree. */
    static DocumentResource whole(RuleDocument document, RuleBook ruleBook) {
        return of(
                document,
                ruleBook,
                document.clauses().stream().map(ClauseResource::of).toList());
    }

    private static DocumentResource of(
            RuleDocument document, RuleBook ruleBook, @Nullable List<ClauseResource> clauses) {
        return new DocumentResource(
                document.id(),
                document.title(),
                document.platform(),
                ruleBook.platform(document.platform()).label(),
                document.audience(),
                document.kind().slug(),
                document.authority().slug(),
                document.effective().from().orElse(null),
                document.effective().to().orElse(null),
                SourceResource.of(document.source()),
                document.checked().orElse(null),
                document.walk()
                        .filter(clause -> clause.kind() != ClauseKind.GAP)
                        .count(),
                Links.to(document.id()),
                clauses);
    }
}
