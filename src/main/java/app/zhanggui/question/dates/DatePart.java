package app.zhanggui.question.dates;

import java.time.DayOfWeek;
import java.util.Optional;

/** What the words of one date say, before the dates around it tell the rest. */
sealed interface DatePart {

    /** Everything is said. */
    record Whole(When when) implements DatePart {}

    /**
     * Some of year, month and day.
     *
     * @param day the day of the month or a part of the month
     */
    record Calendar(Optional<Integer> year, Optional<Integer> month, Optional<DayPart> day) implements DatePart {}

    /** A day of the week without saying which week. */
    record Weekday(DayOfWeek day) implements DatePart {}

    /**
     * Some days of a month.
     *
     * @param first the first of them
     * @param last the last of them; 31 reaches to the end of every month
     */
    record DayPart(int first, int last) {

        boolean isOneDay() {
            return first == last;
        }
    }
}
