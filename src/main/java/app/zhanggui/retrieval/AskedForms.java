package app.zhanggui.retrieval;

import app.zhanggui.rulebook.Clause;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The 问法 of the clauses, ready to be compared. Thread-safe. */
final class AskedForms {

    private static final int[] NONE = {};
    private static final int KEPT_CLAUSES = 20_000;

    private final Likeness likeness;

    /** A clause is known by itself: nothing has to look at its texts, and its forms go with its rule book. */
    private final Cache<Clause, Forms> forms =
            Caffeine.newBuilder().weakKeys().maximumSize(KEPT_CLAUSES).build();

    AskedForms(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The likeness of the words to the one 问法 of the clause that is most like them, 0 to 1. */
    double best(Likeness.Bag words, Clause clause) {
        return clause.askedAs().isEmpty() || words.squares() == 0
                ? 0
                : forms.get(clause, this::read).best(words);
    }

    private Forms read(Clause clause) {
        List<Likeness.Bag> bags =
                clause.askedAs().stream().map(likeness::weighed).toList();
        Map<String, List<Integer>> byTerm = new HashMap<>();
        for (int form = 0; form < bags.size(); form++) {
            for (String term : bags.get(form).weights().keySet()) {
                byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(form);
            }
        }
        Map<String, int[]> places = new HashMap<>();
        byTerm.forEach((term, of) ->
                places.put(term, of.stream().mapToInt(Integer::intValue).toArray()));
        return new Forms(
                places, bags.stream().mapToDouble(Likeness.Bag::squares).toArray());
    }

    /**
     * The forms of one clause by their terms: many of them share one, and most share none with a question.
     *
     * @param byTerm the places of the forms that have the term
     * @param squares for each form the sum of its weights' squares
     */
    private record Forms(Map<String, int[]> byTerm, double[] squares) {

        double best(Likeness.Bag words) {
            double[] shared = new double[squares.length];
            words.weights().forEach((term, weight) -> {
                for (int form : byTerm.getOrDefault(term, NONE)) {
                    shared[form] += weight * weight;
                }
            });
            double best = 0;
            for (int form = 0; form < shared.length; form++) {
                if (shared[form] > 0) {
                    best = Math.max(best, Likeness.cosine(shared[form], words.squares(), squares[form]));
                }
            }
            return best;
        }
    }
}
