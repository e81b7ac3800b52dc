package app.zhanggui.api;

import app.zhanggui.retrieval.ScoreExplanation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Why a hit has its score. */
@Schema(description = "Why the hit has its score; the parts add up to it but for rounding")
record ExplanationResource(
        @Schema(description = "The parts of the score, each above 0")
        List<PartResource> parts) {

    static ExplanationResource of(ScoreExplanation explanation) {
        return new ExplanationResource(
                explanation.parts().stream().map(PartResource::of).toList());
    }

    /** A part of the score. */
    @Schema(description = "A part of a score")
    record PartResource(
            @Schema(
                    description =
                            "What it comes from: question, expansions (words of the glossary) and everyday (words of"
                                    + " formal texts) for pairs of characters, words and numbers in the clause, its headings and its"
                                    + " document's title; ways-of-asking for those in a way of asking; characters for single ones;"
                                    + " coverage for how many of the question's characters are there; document for the document's"
                                    + " other clauses; asked-as for the likeness to one way of asking; audience for the role")
            String name,

            @Schema(description = "What it adds") double score,

            @Schema(description = "The terms that matched; empty for a part that no single term makes")
            List<TermResource> terms) {

        private static PartResource of(ScoreExplanation.Part part) {
            return new PartResource(
                    part.name(),
                    part.score(),
                    part.terms().stream()
                            .map(term -> new TermResource(term.term(), term.score()))
                            .toList());
        }
    }

    /** A term that matched. */
    @Schema(description = "A term that matched")
    record TermResource(
            @Schema(description = "The pair, character, word or number as it is compared")
            String term,

            @Schema(description = "What it adds") double score) {}
}
