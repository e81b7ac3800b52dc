package app.zhanggui.answer.calculation;

import app.zhanggui.question.dates.When;
import app.zhanggui.rulebook.Period;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Gives events a day of the calendar, the ones that do not say theirs too.
 *
 * @param asOf the day of the question
 */
record Placement(LocalDate asOf) {

    /** The day of an event; of a period the last one that is over, so that the period is the right one. */
    LocalDate day(When when) {
        return switch (when) {
            case When.Day(LocalDate day) -> day;
            case When.Now(LocalDate day) -> day;
            case When.Period(LocalDate first, LocalDate last) ->
                last.isBefore(asOf) || first.isAfter(asOf) ? last : asOf;
            case When.Impossible _, When.Unsaid _ -> asOf;
        };
    }

    /** The day of a total that was reached before the other events: the first one on which it can have stood. */
    LocalDate totalBefore(When when, Collection<LocalDate> others, Period period) {
        if (when instanceof When.Unsaid || when instanceof When.Now) {
            LocalDate first = period.firstDay(asOf);
            LocalDate earliest = others.stream()
                    .filter(day -> !day.isBefore(first))
                    .min(LocalDate::compareTo)
                    .orElse(asOf);
            return earliest.isBefore(asOf) ? earliest : asOf;
        }
        return day(when);
    }
}
