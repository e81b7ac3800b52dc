package app.zhanggui.retrieval;

/**
 * How much each sign of a match counts against a matching pair of the question itself, which counts 1. Found by
 * measuring on questions of laypeople over law texts, see {@code docs/decisions}.
 *
 * @param singles a matching single character
 * @param expansion a term of an expansion, against the same term of the question
 * @param asked a matching pair in any 问法, for finding candidates
 * @param bestAsked the likeness to the best single 问法, against the best candidate's score
 * @param document the best scores in the same document
 * @param candidates how many of the clauses found are looked at again
 */
record Weights(float singles, float expansion, float asked, double bestAsked, double document, int candidates) {

    static final Weights MEASURED = new Weights(1.0f, 0.5f, 0.3f, 1.0, 0.8, 300);
}
