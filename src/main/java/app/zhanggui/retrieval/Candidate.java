package app.zhanggui.retrieval;

/**
 * A clause on its way into a ranking.
 *
 * @param entry the clause
 * @param number its number in the index
 * @param parts its score so far
 */
record Candidate(IndexedClauses.Entry entry, int number, ScoreParts parts) {

    double score() {
        return parts.total();
    }

    Candidate with(ScoreParts newParts) {
        return new Candidate(entry, number, newParts);
    }

    ScoredClause scored() {
        return new ScoredClause(entry.document(), entry.clause(), parts);
    }
}
