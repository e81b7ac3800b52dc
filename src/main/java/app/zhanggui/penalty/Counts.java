package app.zhanggui.penalty;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers by track, in the order of the tracks. */
final class Counts {

    private Counts() {}

    /** A copy that never changes and keeps the order. */
    static Map<String, Integer> copy(Map<String, Integer> counts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** What of the first is more than in the second, by track; equal numbers are left out. */
    static Map<String, Integer> difference(Map<String, Integer> more, Map<String, Integer> less) {
        Map<String, Integer> difference = new LinkedHashMap<>();
        more.forEach((track, number) -> {
            int rest = number - less.getOrDefault(track, 0);
            if (rest != 0) {
                difference.put(track, rest);
            }
        });
        return difference;
    }
}
