package app.zhanggui.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The months or years that are named below a date axis. */
final class Ticks {

    private static final double GAP = 10;
    private static final int MONTHS_OF_YEAR = 12;
    private static final List<Integer> MONTH_STEPS = List.of(1, 2, 3, 6);
    private static final List<Integer> ROUND = List.of(1, 2, 5);

    private final DateAxis axis;
    private final AxisFormat format;

    Ticks(DateAxis axis, AxisFormat format) {
        this.axis = axis;
        this.format = format;
    }

    /**
     * A named day.
     *
     * @param x its place
     * @param label the month, or the year where only years have room
     * @param year the year, where the label is a month and a year begins or the axis does
     */
    record Tick(double x, String label, Optional<String> year) {}

    /** The ticks, as dense as their labels allow. */
    List<Tick> all() {
        return MONTH_STEPS.stream()
                .filter(this::fits)
                .findFirst()
                .map(this::months)
                .orElseGet(this::years);
    }

    private boolean fits(int step) {
        double widest = TextSize.width(format.month().format(axis.from().withMonth(MONTHS_OF_YEAR)));
        return axis.months() <= step * (axis.right() - axis.left()) / (widest + GAP);
    }

    private List<Tick> months(int step) {
        List<Tick> ticks = new ArrayList<>();
        double yearsFree = axis.left();
        for (LocalDate day = axis.from(); day.isBefore(axis.to()); day = day.plusMonths(1)) {
            double x = axis.x(day);
            boolean named = (day.getMonthValue() - 1) % step == 0 || ticks.isEmpty() && step == 1;
            if (!named) {
                continue;
            }
            String year = format.year().format(day);
            boolean shown = (ticks.isEmpty() || day.getMonthValue() == 1) && x >= yearsFree;
            if (shown) {
                yearsFree = x + TextSize.width(year) + GAP;
            }
            ticks.add(new Tick(x, format.month().format(day), shown ? Optional.of(year) : Optional.empty()));
        }
        return ticks;
    }

    private List<Tick> years() {
        double widest = TextSize.width(format.year().format(axis.to())) + GAP;
        long most = Math.max(1, (long) ((axis.right() - axis.left()) / widest));
        long step = step(axis.months() / MONTHS_OF_YEAR + 1, most);
        List<Tick> ticks = new ArrayList<>();
        long first = Math.ceilDiv(axis.from().getYear() + (axis.from().getMonthValue() > 1 ? 1L : 0L), step) * step;
        for (long year = first; year <= axis.to().getYear(); year += step) {
            LocalDate day = LocalDate.of((int) year, 1, 1);
            if (day.isBefore(axis.to())) {
                ticks.add(new Tick(axis.x(day), format.year().format(day), Optional.empty()));
            }
        }
        return ticks;
    }

    /** The smallest of 1, 2, 5, 10, 20, … that cuts the range into at most that many parts. */
    static long step(long range, long most) {
        for (long ten = 1; ; ten *= 10) {
            for (int round : ROUND) {
                if (range <= ten * round * most) {
                    return ten * round;
                }
            }
        }
    }
}
