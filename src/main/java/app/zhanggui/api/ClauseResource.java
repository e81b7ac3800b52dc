package app.zhanggui.api;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A clause with the clauses below it. */
@Schema(description = "A clause with the clauses below it")
record ClauseResource(
        @Schema(description = "Its id in its document") String id,

        @Schema(
                description = "What it is in its document; a gap says what the source does not lay down",
                allowableValues = {"section", "paragraph", "item", "row", "gap"})
        String kind,

        @Schema(description = "Its number as shown to a reader, empty where it has none")
        String number,

        @Schema(description = "The titles of the sections around it, outermost first")
        List<String> heading,

        @Schema(description = "Its own plain text; empty for a section without a paragraph of its own")
        String text,

        @Schema(description = "The page that shows it in its document, relative to this site")
        String url,

        @Schema(description = "The clauses of a section in the order of the text")
        List<ClauseResource> children,

        @Schema(description = "The document that holds it; only where one clause is asked for")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        DocumentResource document) {

    /** The clause as a part of its document. */
    static ClauseResource of(Clause clause) {
        return of(clause, null);
    }

    /** The clause by itself, with what is to be known of its document. */
    static ClauseResource alone(Clause clause, RuleDocument document, RuleBook ruleBook) {
        return of(clause, DocumentResource.summary(document, ruleBook));
    }

    private static ClauseResource of(Clause clause, @Nullable DocumentResource document) {
        return new ClauseResource(
                clause.id().clause(),
                clause.kind().name().toLowerCase(Locale.ROOT),
                clause.number(),
                clause.heading(),
                clause.text(),
                Links.to(clause.id()),
                clause.children().stream().map(ClauseResource::of).toList(),
                document);
    }
}
