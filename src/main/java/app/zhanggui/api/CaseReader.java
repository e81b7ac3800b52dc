package app.zhanggui.api;

import app.zhanggui.penalty.Case;
import app.zhanggui.penalty.Event;
import app.zhanggui.penalty.HealthDay;
import app.zhanggui.penalty.Order;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.HealthRule.Indicator;
import app.zhanggui.rulebook.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a case from the body of one request, and notes everything that is wrong with it. */
final class CaseReader {

    private static final int MOST = 10_000;
    private static final int MOST_PERCENT = 1_000_000;

    private final JsonPart body;
    private final RuleSet ruleSet;
    private final CaseFields names;
    private final KnownFields known;
    private final Inputs inputs;

    CaseReader(JsonPart body, RuleSet ruleSet, KnownFields known, Inputs inputs) {
        this.body = body;
        this.ruleSet = ruleSet;
        this.names = new CaseFields(ruleSet);
        this.known = known;
        this.inputs = inputs;
    }

    /** The case; parts that are wrong have stand-ins. */
    Case read(LocalDate today) {
        known.check(body, names.ofBody());
        Case empty = new Case(
                body.optionalDay(CaseFields.AS_OF).orElse(today),
                body.optionalTime(CaseFields.AS_OF_TIME),
                List.of(),
                List.of(),
                List.of());
        body.missing(CaseFields.EVENTS);
        List<Event> events = new ArrayList<>();
        body.parts(CaseFields.EVENTS, MOST).forEach(part -> events.add(event(part, empty)));
        List<Order> orders = new ArrayList<>();
        body.parts(CaseFields.ORDERS, MOST).forEach(part -> order(part, events).ifPresent(orders::add));
        return new Case(empty.asOf(), empty.asOfTime(), events, orders, health());
    }

    private Event event(JsonPart part, Case empty) {
        known.check(part, names.ofEvent());
        Optional<LocalDate> date = part.day(CaseFields.DATE);
        Optional<LocalTime> time = part.optionalTime(CaseFields.TIME);
        int points = 0;
        List<String> violations = new ArrayList<>();
        for (EventField field : ruleSet.fields()) {
            switch (field) {
                case EventField.Amount amount ->
                    points = part.wholeNumber(amount.name(), amount.least(), amount.most());
                case EventField.Choice choice ->
                    part.choice(choice.name(), choice.options(), choice.required())
                            .ifPresent(violations::add);
                case EventField.Flag flag -> {
                    if (part.flag(flag.name())) {
                        violations.add(flag.violation());
                    }
                }
            }
        }
        boolean revoked = part.flag(CaseFields.REVOKED);
        Event event = new Event(date.orElse(empty.asOf()), time, points, violations, revoked);
        if (date.isPresent() && empty.isLater(event)) {
            noteLater(part, event, empty);
        }
        return event;
    }

    private void noteLater(JsonPart part, Event event, Case empty) {
        boolean onTheDay = event.date().equals(empty.asOf());
        inputs.fault(
                part.pointer(onTheDay ? CaseFields.TIME : CaseFields.DATE),
                "fault.event.later",
                instant(event.date(), event.time()),
                instant(empty.asOf(), empty.asOfTime()));
    }

    private static String instant(LocalDate day, Optional<LocalTime> time) {
        return day + time.map(at -> " " + at).orElse("");
    }

    private Optional<Order> order(JsonPart part, List<Event> events) {
        known.check(part, CaseFields.OF_ORDER);
        if (events.isEmpty()) {
            inputs.fault(part.pointer(CaseFields.EVENT_INDEX), "fault.order.no-event");
            return Optional.empty();
        }
        int index = part.wholeNumber(CaseFields.EVENT_INDEX, 0, events.size() - 1);
        Optional<LocalTime> time = part.optionalTime(CaseFields.TIME);
        Optional<Order> order = part.day(CaseFields.DATE).map(date -> new Order(index, date, time));
        order.filter(each -> each.isBefore(events.get(index))).ifPresent(early -> {
            boolean onTheDay = early.date().equals(events.get(index).date());
            inputs.fault(
                    part.pointer(onTheDay ? CaseFields.TIME : CaseFields.DATE),
                    "fault.order.before",
                    instant(early.date(), early.time()));
        });
        return order;
    }

    private List<HealthDay> health() {
        List<HealthDay> days = new ArrayList<>();
        Set<LocalDate> dates = new HashSet<>();
        for (JsonPart part : body.parts(CaseFields.DAILY_HEALTH, MOST)) {
            known.check(part, names.ofHealth());
            Map<String, BigDecimal> values = new HashMap<>();
            for (Indicator indicator : names.indicators()) {
                values.put(indicator.id(), part.percentage(indicator.field(), MOST_PERCENT));
            }
            part.day(CaseFields.DATE).ifPresent(date -> {
                if (!dates.add(date)) {
                    inputs.fault(part.pointer(CaseFields.DATE), "fault.health.twice", date.toString());
                }
                days.add(new HealthDay(date, values));
            });
        }
        return days;
    }
}
