package app.zhanggui.retrieval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clauses found in a document say of each of them: a rule is looked for where much speaks of the matter.
 *
 * <p>A few very good clauses and many good ones are different signs: together they find more than either.
 */
final class DocumentContext {

    /** So many clauses speak for their document. */
    private static final int SPEAKERS = 5;

    /** So many say how much of it the matter takes up. */
    private static final int CHORUS = 30;

    private final @Nullable Tally[] byDocument;
    private final Weights weights;

    DocumentContext(List<Candidate> bestFirst, int documents, Weights weights) {
        this.byDocument = new Tally[documents];
        this.weights = weights;
        for (Candidate candidate : bestFirst) {
            tally(candidate).add(candidate.score());
        }
    }

    /**
     * What the clause gains; a place among the speakers that nothing fills counts 0.
     *
     * @param candidate one of the clauses found
     */
    double bonus(Candidate candidate) {
        Tally tally = tally(candidate);
        return weights.document() * tally.best / SPEAKERS + weights.breadth() * tally.many / CHORUS;
    }

    private Tally tally(Candidate candidate) {
        int number = candidate.entry().documentNumber();
        Tally tally = byDocument[number];
        if (tally == null) {
            tally = new Tally();
            byDocument[number] = tally;
        }
        return tally;
    }

    private static final class Tally {

        private int count;
        private double best;
        private double many;

        void add(double score) {
            best += count < SPEAKERS ? score : 0;
            many += count < CHORUS ? score : 0;
            count++;
        }
    }
}
