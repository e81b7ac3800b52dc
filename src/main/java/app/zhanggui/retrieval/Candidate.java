package app.zhanggui.retrieval;

/**
 * A clause on its way into a ranking.
 *
 * @param entry the clause
 * @param number its number in the index
 * @param parts its score so far
 * @param score the sum of the parts, kept because candidates are sorted by it again and again
 */
record Candidate(IndexedClauses.Entry entry, int number, ScoreParts parts, double score) {

    static Candidate of(IndexedClauses.Entry entry, int number, ScoreParts parts) {
        return new Candidate(entry, number, parts, parts.total());
    }

    Candidate with(ScoreParts newParts) {
        return of(entry, number, newParts);
    }

    ScoredClause scored() {
        return new ScoredClause(entry.document(), entry.clause(), parts);
    }
}
