package app.zhanggui.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a document is in force, both ends included; an absent end is open.
 *
 * @param from the first day in force, or empty where the source does not say
 * @param to the last day in force, or empty where it is still in force or the source does not say
 */
public record ValidityPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** The period of a document whose source gives no dates. */
    public static final ValidityPeriod OPEN = new ValidityPeriod(Optional.empty(), Optional.empty());

    /**
     * Checks the order of the two days.
     *
     * @throws IllegalArgumentException when {@code from} is after {@code to}
     */
    public ValidityPeriod {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("from " + from.get() + " is after to " + to.get());
        }
    }

    /** Whether the period covers the day. */
    public boolean contains(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether the two periods share a day. */
    public boolean overlaps(ValidityPeriod other) {
        return startsNoLaterThanEndOf(other) && other.startsNoLaterThanEndOf(this);
    }

    private boolean startsNoLaterThanEndOf(ValidityPeriod other) {
        return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
    }
}
