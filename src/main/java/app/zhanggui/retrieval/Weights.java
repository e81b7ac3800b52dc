package app.zhanggui.retrieval;

/**
 * How much each sign of a match counts. Found by measuring on questions of laypeople over law texts, see
 * {@code docs/decisions}.
 *
 * @param pairs a matching pair of the question itself
 * @param singles a matching single character of the question itself
 * @param asked a matching pair in any 问法, for finding candidates
 * @param expansion a term of an expansion, against the same term of the question
 * @param everyday a pair of a formal term for an everyday word, against the same pair of the question
 * @param everydaySingle a character of such a term, against the same character of the question
 * @param coverage how much a clause with all characters of the question gains, as a part of its score
 * @param bestAsked the likeness to the best single 问法, against the best candidate's score
 * @param document the mean of the few best scores in the same document
 * @param breadth the mean of many good scores in the same document
 * @param audience that the clause speaks of the role asked about, against the best candidate's score
 * @param candidates how many of the clauses found are looked at again
 */
record Weights(
        float pairs,
        float singles,
        float asked,
        float expansion,
        float everyday,
        float everydaySingle,
        double coverage,
        double bestAsked,
        double document,
        double breadth,
        double audience,
        int candidates) {

    static final Weights MEASURED = new Weights(1.0f, 1.0f, 0.3f, 0.5f, 0.7f, 0.4f, 0.5, 1.0, 0.6, 0.6, 0.1, 700);

    /** The weight of a term of that origin, against a term of the question in the same field. */
    float of(TermOrigin origin, String field) {
        return switch (origin) {
            case QUESTION -> 1;
            case EXPANSION -> expansion;
            case EVERYDAY -> field.equals(IndexFields.SINGLES) ? everydaySingle : everyday;
        };
    }
}
