package app.zhanggui.api;

import app.zhanggui.retrieval.ScoreExplanation;
import app.zhanggui.retrieval.ScoredClause;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.TextRange;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clause that a search found. */
@Schema(description = "A clause that the search found")
record HitResource(
        @Schema(description = "The document's id") String document,
        @Schema(description = "The document's title") String documentTitle,

        @Schema(description = "The slug of the document's platform")
        String platform,

        @Schema(description = "The clause's id in its document")
        String clause,

        @Schema(description = "The titles of the sections around the clause, outermost first")
        List<String> heading,

        @Schema(description = "The clause as plain text") String text,
        @Schema(description = "The words that match") List<HighlightResource> highlights,

        @Schema(description = "How well it fits; comparable within one search only")
        double score,

        @Schema(description = "The page that shows the clause in its document, relative to this site")
        String url,

        @Schema(description = "Why it has its score; only where the request asks for it")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        ExplanationResource explanation) {

    /** A place in the text of a hit. */
    @Schema(description = "Half-open UTF-16 offsets into the text")
    record HighlightResource(
            @Schema(description = "The first offset") int start,

            @Schema(description = "The offset behind the last character")
            int end) {

        private static HighlightResource of(TextRange range) {
            return new HighlightResource(range.start(), range.end());
        }
    }

    /** The text of a hit: the clause's own, or that of the clauses below it. */
    static String text(Clause clause) {
        return clause.text().isEmpty() ? clause.passage() : clause.text();
    }

    static HitResource of(ScoredClause hit, List<TextRange> highlights, Optional<ScoreExplanation> explanation) {
        Clause clause = hit.clause();
        return new HitResource(
                hit.document().id(),
                hit.document().title(),
                hit.document().platform(),
                clause.id().clause(),
                clause.heading(),
                text(clause),
                highlights.stream().map(HighlightResource::of).toList(),
                hit.score(),
                Links.to(clause.id()),
                explanation.map(ExplanationResource::of).orElse(null));
    }
}
