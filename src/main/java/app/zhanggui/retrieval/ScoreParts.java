package app.zhanggui.retrieval;

/**
 * The parts of a clause's score, each 0 or more; they add up to the score.
 *
 * @param terms the terms of which a clause must have one: pairs of characters, words and numbers in its text, its
 *     headings, its document's title and its 问法
 * @param characters the single characters, words and numbers in its text and headings
 * @param coverage how much of the question's characters it has
 * @param document the scores of the other clauses of its document
 * @param askedAs the likeness of the question to its best 问法
 * @param audience that it speaks of a role asked about
 */
public record ScoreParts(
        double terms, double characters, double coverage, double document, double askedAs, double audience) {

    /** A score that has only the terms so far. */
    static ScoreParts of(double terms) {
        return new ScoreParts(terms, 0, 0, 0, 0, 0);
    }

    /** The score, above 0. */
    public double total() {
        return terms + characters + coverage + document + askedAs + audience;
    }

    ScoreParts withCharacters(CharacterMatch match, double coverageWeight) {
        double matched = terms + match.score();
        double covered = coverageWeight * match.share() * match.share() * match.share();
        return new ScoreParts(terms, match.score(), matched * covered, document, askedAs, audience);
    }

    ScoreParts withContext(double newDocument, double newAskedAs, double newAudience) {
        return new ScoreParts(terms, characters, coverage, newDocument, newAskedAs, newAudience);
    }
}
