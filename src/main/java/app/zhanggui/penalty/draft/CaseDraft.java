package app.zhanggui.penalty.draft;

import app.zhanggui.penalty.Case;
import app.zhanggui.rulebook.RuleSet;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A case as typed.
 *
 * @param asOf the day for which the result is asked; empty for today
 * @param events the events in the order in which they were typed
 * @param orders the orders
 * @param health the measured days
 */
public record CaseDraft(String asOf, List<EventDraft> events, List<OrderDraft> orders, List<HealthDraft> health) {

    /** A case in which nothing is typed yet. */
    public static final CaseDraft EMPTY = new CaseDraft("", List.of(), List.of(), List.of());

    /** Copies the lists, so that a draft never changes. */
    public CaseDraft {
        events = List.copyOf(events);
        orders = List.copyOf(orders);
        health = List.copyOf(health);
    }

    /** The draft that somebody would type for the case; health days are left out. */
    public static CaseDraft of(RuleSet ruleSet, Case input) {
        return new CaseDraft(
                input.asOf().toString(),
                input.events().stream()
                        .map(event -> EventDraft.of(ruleSet, event))
                        .toList(),
                input.orders().stream()
                        .map(order -> new OrderDraft(
                                order.eventIndex(),
                                order.date().toString(),
                                order.time().map(LocalTime::toString).orElse("")))
                        .toList(),
                List.of());
    }

    /** The same case for another day. */
    public CaseDraft withAsOf(String day) {
        return new CaseDraft(day, events, orders, health);
    }

    /** The same case with other events; orders of events that are gone are not looked for. */
    public CaseDraft withEvents(List<EventDraft> others) {
        return new CaseDraft(asOf, others, orders, health);
    }

    /** The same case with other orders. */
    public CaseDraft withOrders(List<OrderDraft> others) {
        return new CaseDraft(asOf, events, others, health);
    }

    /** The same case with other measured days. */
    public CaseDraft withHealth(List<HealthDraft> others) {
        return new CaseDraft(asOf, events, orders, others);
    }

    /** The same case with more events behind the others. */
    public CaseDraft plusEvents(List<EventDraft> more) {
        List<EventDraft> all = new ArrayList<>(events);
        all.addAll(more);
        return withEvents(all);
    }

    /** The same case with one event changed. */
    public CaseDraft withEvent(int index, UnaryOperator<EventDraft> change) {
        List<EventDraft> changed = new ArrayList<>(events);
        changed.set(index, change.apply(changed.get(index)));
        return withEvents(changed);
    }

    /** The same case without one event and without its orders. */
    public CaseDraft withoutEvent(int index) {
        List<EventDraft> left = new ArrayList<>(events);
        left.remove(index);
        List<OrderDraft> kept = orders.stream()
                .filter(order -> order.event() != index)
                .map(order -> order.event() > index ? order.ofEvent(order.event() - 1) : order)
                .toList();
        return withEvents(left).withOrders(kept);
    }

    /** Whether the events stand in the order of time, as far as they have a day. */
    public boolean isSorted() {
        List<String> days = events.stream()
                .map(EventDraft::instant)
                .filter(day -> !day.isEmpty())
                .toList();
        return days.equals(days.stream().sorted().toList());
    }

    /** The same case with the events in the order of time, those without a day last; their orders stay with them. */
    public CaseDraft sorted() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            places.add(i);
        }
        places.sort(
                Comparator.comparing((Integer place) -> events.get(place).date().isEmpty())
                        .thenComparing(place -> events.get(place).instant()));
        return withEvents(places.stream().map(events::get).toList())
                .withOrders(orders.stream()
                        .map(order -> order.ofEvent(places.indexOf(order.event())))
                        .toList());
    }

    /** Whether nothing is typed. */
    public boolean isEmpty() {
        return events.isEmpty() && orders.isEmpty() && health.isEmpty();
    }
}
