package app.zhanggui.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * An order that came in after an event.
 *
 * @param eventIndex the event's place in the case, from 0
 * @param date the order's day in Asia/Shanghai
 * @param time its time of day; without one it counts as midnight, on the event's own day as after the event
 */
public record Order(int eventIndex, LocalDate date, Optional<LocalTime> time) {

    /** The instant that counts for the event. */
    LocalDateTime instant(Event event) {
        boolean afterIt = time.isEmpty() && date.equals(event.date());
        return afterIt ? event.instant() : date.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    /** Whether it was placed before the event, so that nothing can be said of it. */
    public boolean isBefore(Event event) {
        return instant(event).isBefore(event.instant());
    }
}
