package app.zhanggui.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;

/** How alike two short texts are by the terms they share, the telling ones counting more. Thread-safe. */
final class Likeness {

    /** A shared character says less than a shared pair. */
    private static final double SINGLE = 0.4;

    /** A question meets the same first sentences again and again. */
    private static final int KEPT = 20_000;

    private final QueryWords words;
    private final TermStatistics statistics;
    private final Cache<String, Bag> bags =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Likeness(QueryWords words, TermStatistics statistics) {
        this.words = words;
        this.statistics = statistics;
    }

    /** The weighted terms of the text without its words of asking. */
    Bag bag(String text) {
        return bags.get(text, this::weighed);
    }

    /** The same for a text that the caller keeps. */
    Bag weighed(String text) {
        String matter = words.matter(text);
        Map<String, Double> weights = new HashMap<>();
        words.pairsOf(matter).forEach(term -> weights.put("p" + term, statistics.idf(IndexFields.PAIRS, term)));
        words.singlesOf(matter)
                .forEach(term -> weights.put("s" + term, SINGLE * statistics.idf(IndexFields.SINGLES, term)));
        return new Bag(weights, squares(weights));
    }

    /** The cosine of two bags by the sum of the squares that they share and those of each. */
    static double cosine(double shared, double squares, double otherSquares) {
        return Math.min(1, shared / Math.sqrt(squares * otherSquares));
    }

    private static double squares(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(w -> w * w).sum();
    }

    /**
     * The terms of a text with their weights.
     *
     * @param weights the weight of each term
     * @param squares the sum of the weights' squares
     */
    record Bag(Map<String, Double> weights, double squares) {

        /** The cosine between the two bags, 0 to 1. */
        double with(Bag other) {
            if (squares == 0 || other.squares == 0) {
                return 0;
            }
            double shared = weights.entrySet().stream()
                    .filter(entry -> other.weights.containsKey(entry.getKey()))
                    .mapToDouble(entry -> entry.getValue() * entry.getValue())
                    .sum();
            return cosine(shared, squares, other.squares);
        }
    }
}
