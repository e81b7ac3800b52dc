package app.zhanggui.question.events;

import app.zhanggui.question.dates.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How often something happened that came back each day, week or month: 连着三天每天撤两条, 1月到4月每个月扣3分. */
enum Recurrence {
    DAILY(Kind.EACH_DAY, ChronoUnit.DAYS, ChronoUnit.WEEKS, 7),
    WEEKLY(Kind.EACH_WEEK, ChronoUnit.WEEKS, ChronoUnit.WEEKS, 1),
    MONTHLY(Kind.EACH_MONTH, ChronoUnit.MONTHS, ChronoUnit.YEARS, 12);

    private static final int MOST = 366;

    private final Kind sign;
    private final ChronoUnit unit;
    private final ChronoUnit larger;
    private final int inLarger;

    Recurrence(Kind sign, ChronoUnit unit, ChronoUnit larger, int inLarger) {
        this.sign = sign;
        this.unit = unit;
        this.larger = larger;
        this.inLarger = inLarger;
    }

    /** What the draft says; empty where it says nothing of coming back. */
    static Optional<Recurrence> of(Draft draft) {
        return Stream.of(values()).filter(each -> draft.is(each.sign)).findFirst();
    }

    /** How many times it came back in what lasted so long; empty where the lengths do not say it. */
    OptionalInt times(List<Mark.Lasting> lengths) {
        return Stream.concat(
                        lengths.stream().filter(length -> length.unit() == unit).map(Mark.Lasting::value),
                        lengths.stream()
                                .filter(length -> length.unit() == larger)
                                .map(length -> length.value().multiply(BigDecimal.valueOf(inLarger))))
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .mapToInt(BigDecimal::intValue)
                .filter(value -> value <= MOST)
                .findFirst();
    }

    /** Each day or month from the first to the last; empty where they are none of its kind, or too many. */
    List<When> between(When first, When last) {
        return switch (this) {
            case DAILY ->
                first instanceof When.Day(LocalDate from)
                                && last instanceof When.Day(LocalDate to)
                                && isInOrder(from, to)
                        ? from.datesUntil(to.plusDays(1))
                                .<When>map(When.Day::new)
                                .toList()
                        : List.of();
            case MONTHLY ->
                first instanceof When.Period(LocalDate from, LocalDate _)
                                && last instanceof When.Period(LocalDate _, LocalDate to)
                                && isInOrder(from, to)
                        ? Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                                .limit(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1)
                                .<When>map(month -> new When.Period(month.atDay(1), month.atEndOfMonth()))
                                .toList()
                        : List.of();
            case WEEKLY -> List.of();
        };
    }

    private static boolean isInOrder(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && ChronoUnit.DAYS.between(from, to) < MOST;
    }
}
