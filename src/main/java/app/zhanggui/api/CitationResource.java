package app.zhanggui.api;

import app.zhanggui.answer.Citation;
import app.zhanggui.rulebook.RuleDocument;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause on which an answer rests. */
@Schema(description = "A clause on which the answer rests")
record CitationResource(
        @Schema(description = "The number of its marker in the answer, from 1")
        int number,

        @Schema(description = "The document's id") String document,
        @Schema(description = "The document's title") String documentTitle,

        @Schema(description = "The slug of the document's platform")
        String platform,

        @Schema(description = "The clause's id in its document")
        String clause,

        @Schema(description = "The titles of the sections around the clause, outermost first")
        List<String> heading,

        @Schema(description = "The whole cited passage as plain text")
        String text,

        @Schema(description = "The part of text that carries the answer")
        String quote,

        @Schema(description = "The page that shows the clause in its document, relative to this site")
        String url,

        @Schema(
                description = "How close the document is to the platform",
                allowableValues = {"official", "reprint", "third-party"})
        String authority,

        @Schema(description = "The first day in force; null where the source does not say") @Nullable
        LocalDate effectiveFrom,

        @Schema(description = "The last day in force; null where it is open") @Nullable
        LocalDate effectiveTo,

        SourceResource source) {

    static CitationResource of(Citation citation) {
        RuleDocument document = citation.document();
        return new CitationResource(
                citation.number(),
                document.id(),
                document.title(),
                document.platform(),
                citation.clause().id().clause(),
                citation.clause().heading(),
                citation.text(),
                citation.quotedText(),
                citation.url(),
                document.authority().slug(),
                document.effective().from().orElse(null),
                document.effective().to().orElse(null),
                SourceResource.of(document.source()));
    }
}
