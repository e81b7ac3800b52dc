package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Event;
import app.zhanggui.question.dates.When;

/**
 * Something that a question tells, as an event of a rule set.
 *
 * @param event the event; its date stands in for a day that was not said
 * @param when when it was, as far as it was said
 * @param count how often it happened, 1 or more
 * @param total whether it is a total that was reached before, not a single event
 */
public record Told(Event event, When when, int count, boolean total) {

    /** Whether the day is known, so that what begins on it can be dated. */
    public boolean isDated() {
        return when instanceof When.Day || when instanceof When.Now;
    }
}
