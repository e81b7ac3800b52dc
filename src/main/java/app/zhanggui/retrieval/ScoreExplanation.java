package app.zhanggui.retrieval;

import java.util.List;

/**
 * Why a clause has its score.
 *
 * @param parts the parts above 0 in a fixed order; their scores add up to the clause's score but for rounding
 */
public record ScoreExplanation(List<Part> parts) {

    /** Copies the list, so that an explanation never changes. */
    public ScoreExplanation {
        parts = List.copyOf(parts);
    }

    /** What the parts add up to. */
    public double total() {
        return parts.stream().mapToDouble(Part::score).sum();
    }

    /**
     * A part of a score.
     *
     * @param name {@code question}, {@code expansions} and {@code everyday} for pairs, words and numbers in the clause's
     *     text, its headings and its document's title; {@code ways-of-asking} for those in a 问法; {@code
     *     characters}; {@code coverage}; {@code document} for the other clauses of the document; {@code asked-as} for the
     *     likeness to one 问法; {@code audience}
     * @param score what it adds, above 0
     * @param terms the terms that matched, with what each adds; empty for a part that no single term makes
     */
    public record Part(String name, double score, List<Term> terms) {

        /** Copies the list, so that a part never changes. */
        public Part {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A term that matched.
     *
     * @param term the term as it stands in the index
     * @param score what it adds, above 0
     */
    public record Term(String term, double score) {}
}
