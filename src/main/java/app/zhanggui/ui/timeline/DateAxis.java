package app.zhanggui.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Places days from left to right.
 *
 * @param from the first day shown, the first of a month
 * @param to the first day no longer shown, the first of a month
 * @param left the x of {@code from}
 * @param right the x of {@code to}
 */
record DateAxis(LocalDate from, LocalDate to, double left, double right) {

    private static final int LEAST_MONTHS = 6;

    /** Room behind the last day, as a share of the whole, so that what has no end is seen to go on. */
    private static final double SHARE_BEHIND = 0.06;

    /** The axis that shows everything of the timeline. */
    static DateAxis of(Timeline timeline, Frame frame) {
        LocalDate first = days(timeline).min(LocalDate::compareTo).orElse(timeline.today());
        LocalDate last = days(timeline).max(LocalDate::compareTo).orElse(timeline.today());
        YearMonth to = YearMonth.from(last.plusDays((long) (ChronoUnit.DAYS.between(first, last) * SHARE_BEHIND)))
                .plusMonths(1);
        YearMonth from = YearMonth.from(first);
        if (from.until(to, ChronoUnit.MONTHS) < LEAST_MONTHS) {
            from = to.minusMonths(LEAST_MONTHS);
        }
        return new DateAxis(from.atDay(1), to.atDay(1), frame.left(), frame.right());
    }

    private static Stream<LocalDate> days(Timeline timeline) {
        return Stream.of(
                        Stream.of(timeline.today()),
                        timeline.lines().stream()
                                .flatMap(line -> line.changes().stream().map(Timeline.Change::date)),
                        timeline.bars().stream().map(Timeline.Bar::start),
                        timeline.bars().stream().flatMap(bar -> bar.lastDay().stream()),
                        timeline.clearings().stream().map(Timeline.Clearing::date))
                .flatMap(days -> days);
    }

    /** The x at which the day begins; days outside lie at the ends. */
    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return left + Math.clamp(share, 0, 1) * (right - left);
    }

    /** How many months are shown. */
    long months() {
        return ChronoUnit.MONTHS.between(from, to);
    }
}
