package app.zhanggui.retrieval;

/**
 * A clause on its way into a ranking.
 *
 * @param entry the clause
 * @param score its score so far
 */
record Candidate(IndexedClauses.Entry entry, double score) {

    Candidate plus(double bonus) {
        return new Candidate(entry, score + bonus);
    }

    ScoredClause scored() {
        return new ScoredClause(entry.document(), entry.clause(), score);
    }
}
