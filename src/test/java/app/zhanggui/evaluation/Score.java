package app.zhanggui.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many of the questions passed.
 *
 * @param passed how many passed
 * @param of how many were asked
 */
record Score(int passed, int of) {

    static Score of(List<Outcome> outcomes) {
        return new Score((int) outcomes.stream().filter(Outcome::passed).count(), outcomes.size());
    }

    /** The scores of the parts, by name. */
    static Map<String, Score> by(Function<Outcome, String> part, List<Outcome> outcomes) {
        return outcomes.stream()
                .collect(Collectors.groupingBy(
                        part, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Score::of)));
    }

    /** From 0 to 100. */
    double percent() {
        return of == 0 ? 100 : 100.0 * passed / of;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", passed, of, percent());
    }
}
