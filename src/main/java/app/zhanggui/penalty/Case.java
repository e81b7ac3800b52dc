package app.zhanggui.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is calculated: events, and the day on which the result is asked for.
 *
 * @param asOf the day; events after it are left out of the calculation
 * @param asOfTime the time of day; without it the whole day counts
 * @param events the events in any order
 * @param orders orders whose commission is asked for
 * @param health measured days in any order, each day once
 */
public record Case(
        LocalDate asOf, Optional<LocalTime> asOfTime, List<Event> events, List<Order> orders, List<HealthDay> health) {

    /** Copies the lists, so that a case never changes. */
    public Case {
        events = List.copyOf(events);
        orders = List.copyOf(orders);
        health = List.copyOf(health);
    }

    /** A case of events only, for a whole day. */
    public static Case of(LocalDate asOf, List<Event> events) {
        return new Case(asOf, Optional.empty(), events, List.of(), List.of());
    }

    /** The same case with other events. */
    public Case withEvents(List<Event> others) {
        return new Case(asOf, asOfTime, others, orders, health);
    }

    /** The same case with one more event, whose index is the number of events until now. */
    public Case plus(Event event) {
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return withEvents(more);
    }

    /** Whether the event lies behind the day and time for which the result is asked. */
    public boolean isLater(Event event) {
        return event.date().isAfter(asOf)
                || event.date().equals(asOf)
                        && asOfTime.filter(time -> event.instant().isAfter(asOf.atTime(time)))
                                .isPresent();
    }

    /** The instant for which the result is asked, where it is one. */
    Optional<LocalDateTime> instant() {
        return asOfTime.map(asOf::atTime);
    }
}
