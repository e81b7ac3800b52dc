package app.zhanggui.question.dates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads 3天前 and half a year ago. Only days are counted to the day: who says 两个月前 means that month.
 *
 * <p>Stateless, thread-safe.
 */
final class Ago {

    private static final int DAYS_OF_HALF_A_MONTH = 15;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(10_000);

    private Ago() {}

    static Optional<When> when(BigDecimal count, String unit, LocalDate asOf) {
        if (count.compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        boolean whole = count.stripTrailingZeros().scale() <= 0;
        return switch (unit) {
            case "天", "日", "day" ->
                whole ? Optional.of(new When.Day(asOf.minusDays(count.longValue()))) : Optional.empty();
            case "周", "星期", "礼拜", "week" -> Optional.of(WeekReading.weekOf(asOf.minusWeeks(count.longValue())));
            case "月", "month" ->
                Optional.of(
                        whole
                                ? month(YearMonth.from(asOf).minusMonths(count.longValue()))
                                : WeekReading.weekOf(asOf.minusDays(DAYS_OF_HALF_A_MONTH)));
            default ->
                Optional.of(
                        whole
                                ? year(asOf.getYear() - count.intValue())
                                : month(YearMonth.from(asOf)
                                        .minusMonths(count.multiply(BigDecimal.valueOf(MONTHS_OF_A_YEAR))
                                                .longValue())));
        };
    }

    static When month(YearMonth month) {
        return new When.Period(month.atDay(1), month.atEndOfMonth());
    }

    static When year(int year) {
        return new When.Period(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS_OF_A_YEAR, 31));
    }
}
