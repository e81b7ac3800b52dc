package app.zhanggui.ui.timeline;

import app.zhanggui.ui.timeline.Timeline.Level;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Places totals from bottom to top.
 *
 * @param most the value at the top
 * @param top the y of {@code most}
 * @param base the y of 0
 */
record ValueAxis(double most, double top, double base) {

    private static final double ROOM_ABOVE = 1.12;
    private static final int SCALE_LINES = 4;

    /** The axis on which every total of the timeline and the threshold above the highest have room. */
    static ValueAxis of(Timeline timeline, double top, double base) {
        int highest = highest(timeline);
        int next = timeline.levels().stream()
                .mapToInt(Level::value)
                .filter(value -> value > highest)
                .min()
                .orElse(highest);
        return new ValueAxis(Math.max(1, next) * ROOM_ABOVE, top, base);
    }

    private static int highest(Timeline timeline) {
        return timeline.lines().stream()
                .flatMap(line -> line.changes().stream())
                .mapToInt(Timeline.Change::total)
                .max()
                .orElse(0);
    }

    /** The y of the total. */
    double y(double total) {
        return base - total / most * (base - top);
    }

    /** The thresholds that are shown. */
    List<Level> shown(List<Level> levels) {
        return levels.stream().filter(level -> level.value() <= most).toList();
    }

    /** Round totals for where there are no thresholds. */
    List<Long> scale() {
        long step = Ticks.step((long) Math.ceil(most), SCALE_LINES);
        return LongStream.iterate(step, total -> total <= most, total -> total + step)
                .boxed()
                .toList();
    }
}
