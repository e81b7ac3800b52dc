package app.zhanggui.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a merchant: one violation, one withdrawal.
 *
 * @param date its day in Asia/Shanghai
 * @param time its time of day; without one it counts as midnight
 * @param points what it adds to the track of the rule set's amount field; 0 where the rule set has none
 * @param violations the ids of the violations and aggravations that it has, in the order of the rule set's fields
 * @param revoked whether an appeal was successful, so that it counts no longer
 */
public record Event(LocalDate date, Optional<LocalTime> time, int points, List<String> violations, boolean revoked) {

    /** Copies the list, so that an event never changes. */
    public Event {
        violations = List.copyOf(violations);
    }

    /** An event of the day that adds nothing by itself. */
    public static Event on(LocalDate date) {
        return new Event(date, Optional.empty(), 0, List.of(), false);
    }

    /** The same event with so many points. */
    public Event withPoints(int number) {
        return new Event(date, time, number, violations, revoked);
    }

    /** The same event with exactly these violations. */
    public Event withViolations(String... ids) {
        return new Event(date, time, points, List.of(ids), revoked);
    }

    /** The same event at a time of day. */
    public Event at(LocalTime timeOfDay) {
        return new Event(date, Optional.of(timeOfDay), points, violations, revoked);
    }

    /** The same event, revoked or not. */
    public Event withRevoked(boolean isRevoked) {
        return new Event(date, time, points, violations, isRevoked);
    }

    /** The instant that counts. */
    public LocalDateTime instant() {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT));
    }
}
