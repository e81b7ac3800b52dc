package app.zhanggui.evaluation;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Query;
import app.zhanggui.rulebook.Clause;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a search for the question as understood found the expected clauses.
 *
 * @param measured whether any clause is expected; the others count for nothing where it is false
 * @param recall the share of the expected clauses among the first five: of those that must all be cited, or else 1 where
 *     one that suffices is there
 * @param reciprocalRank 1 divided by the place of the first expected clause; 0 where it is not among the first
 *     {@value #DEPTH}
 */
record RetrievalFigures(boolean measured, double recall, double reciprocalRank) {

    private static final int DEPTH = 20;
    private static final int FIRST = 5;
    private static final RetrievalFigures NONE = new RetrievalFigures(false, 0, 0);

    /** Searches for the question in the edition. */
    static RetrievalFigures of(
            EvaluationQuestion question, UnderstoodQuestion understood, Edition edition, Passages passages) {
        if (question.clauses().isEmpty()) {
            return NONE;
        }
        List<Clause> found = edition.index().search(query(understood, edition), DEPTH, 0).clauses().stream()
                .map(scored -> scored.clause())
                .toList();
        OptionalInt first = IntStream.range(0, found.size())
                .filter(place -> passages.carriesAny(found.get(place), question.clauses()))
                .findFirst();
        return new RetrievalFigures(
                true,
                recall(question, found.stream().limit(FIRST).toList(), passages),
                first.isPresent() ? 1.0 / (first.getAsInt() + 1) : 0);
    }

    private static Query query(UnderstoodQuestion understood, Edition edition) {
        Set<String> covered = understood.platforms().stream()
                .filter(edition.ruleBook().coveredPlatforms()::contains)
                .collect(Collectors.toSet());
        String words = (understood.words() + " " + understood.matter()).strip();
        return new Query(words, understood.expansions(), covered, Optional.empty(), understood.asOf());
    }

    private static double recall(EvaluationQuestion question, List<Clause> found, Passages passages) {
        if (question.allOf().isEmpty()) {
            return found.stream().anyMatch(clause -> passages.carriesAny(clause, question.anyOf())) ? 1 : 0;
        }
        long hits = question.allOf().stream()
                .filter(expected -> found.stream().anyMatch(clause -> passages.carries(clause, expected)))
                .count();
        return (double) hits / question.allOf().size();
    }
}
