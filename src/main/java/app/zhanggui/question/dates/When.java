package app.zhanggui.question.dates;

import java.time.LocalDate;
import java.util.Optional;

/** When something happened, as far as a text says it. All days are days in Asia/Shanghai. */
public sealed interface When {

    /** A known day: 3月1日, 昨天. */
    record Day(LocalDate day) implements When {}

    /**
     * Some day of a period: 今年, 上个月, 去年12月.
     *
     * @param first the first day of the period
     * @param last its last day
     */
    record Period(LocalDate first, LocalDate last) implements When {}

    /**
     * The matter that the text is about right now: 这次, 刚刚.
     *
     * @param day the day of the question; whether it really was that day is not said
     */
    record Now(LocalDate day) implements When {}

    /**
     * A day that the calendar does not have: 2月30日.
     *
     * @param said the words of the text
     */
    record Impossible(String said) implements When {}

    /** Nothing is said. */
    record Unsaid() implements When {}

    /** The time from the first to the last day; empty where one of them is no known day or they are not in order. */
    static Optional<When> between(When first, When last) {
        Optional<LocalDate> from = first instanceof Day(LocalDate day)
                ? Optional.of(day)
                : first instanceof Period(LocalDate day, LocalDate _) ? Optional.of(day) : Optional.empty();
        Optional<LocalDate> to = last instanceof Day(LocalDate day)
                ? Optional.of(day)
                : last instanceof Period(LocalDate _, LocalDate day) ? Optional.of(day) : Optional.empty();
        return from.flatMap(start -> to.filter(end -> !end.isBefore(start)).map(end -> new Period(start, end)));
    }
}
