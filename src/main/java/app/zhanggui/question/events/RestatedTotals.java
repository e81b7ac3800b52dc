package app.zhanggui.question.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a total that only sums up what was told before it from one that adds to it: 扣4分两次，累计8分，再扣2分 is 10.
 * Stateless, thread-safe.
 */
final class RestatedTotals {

    private RestatedTotals() {}

    /** The totals that are none of the sums of the events before them. */
    static List<ReadTotal> without(List<ReadTotal> totals, List<ReadEvent> events) {
        List<ReadTotal> left = new ArrayList<>();
        for (ReadTotal total : totals) {
            if (total.measure() != Measure.POINTS || !isSum(total, events)) {
                left.add(total);
            }
        }
        return left;
    }

    private static boolean isSum(ReadTotal total, List<ReadEvent> events) {
        BigDecimal sum = BigDecimal.ZERO;
        int told = 0;
        for (ReadEvent event : events) {
            if (event.points().isPresent()
                    && event.source().start() < total.source().start()) {
                sum = sum.add(event.points().get().multiply(BigDecimal.valueOf(event.count())));
                told++;
            }
        }
        return told > 0 && sum.compareTo(total.value()) == 0;
    }
}
