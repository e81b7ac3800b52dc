package app.zhanggui.retrieval;

import app.zhanggui.rulebook.RuleDocument;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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

    private static final Tally NONE = new Tally();

    private final Map<RuleDocument, Tally> byDocument = new IdentityHashMap<>();
    private final Weights weights;

    DocumentContext(List<Candidate> bestFirst, Weights weights) {
        this.weights = weights;
        bestFirst.forEach(candidate -> byDocument
                .computeIfAbsent(document(candidate), document -> new Tally())
                .add(candidate.score()));
    }

    /** What the clause gains; a place among the speakers that nothing fills counts 0. */
    double bonus(Candidate candidate) {
        Tally tally = byDocument.getOrDefault(document(candidate), NONE);
        return weights.document() * tally.best / SPEAKERS + weights.breadth() * tally.many / CHORUS;
    }

    private static RuleDocument document(Candidate candidate) {
        return candidate.entry().document();
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
