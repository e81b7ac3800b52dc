package app.zhanggui.answer;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How well a question completes what is typed: begins with it, contains it, or has most of its pairs of characters. */
final class TypedLikeness {

    private static final double BEGINS = 3;
    private static final double CONTAINS = 2;

    /** Below this share of pairs two texts only happen to have a word in common. */
    private static final double LEAST_SHARE = 0.6;

    private TypedLikeness() {}

    /**
     * The degree of likeness, 0 for none.
     *
     * @param typed the folded text that is typed
     * @param question the folded question
     */
    static double of(String typed, String question) {
        if (typed.length() < 2 || question.equals(typed)) {
            return 0;
        }
        if (question.startsWith(typed)) {
            return BEGINS;
        }
        if (question.contains(typed)) {
            return CONTAINS;
        }
        Set<String> pairs = pairs(typed);
        Set<String> there = pairs(question);
        double share = (double) pairs.stream().filter(there::contains).count() / pairs.size();
        return share >= LEAST_SHARE ? share : 0;
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, text.length() - 1)
                .mapToObj(start -> text.substring(start, start + 2))
                .collect(Collectors.toSet());
    }
}
