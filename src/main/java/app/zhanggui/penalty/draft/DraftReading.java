package app.zhanggui.penalty.draft;

import app.zhanggui.penalty.Case;
import app.zhanggui.penalty.Event;
import app.zhanggui.penalty.HealthDay;
import app.zhanggui.penalty.Order;
import app.zhanggui.penalty.draft.DraftFault.Kind;
import app.zhanggui.penalty.draft.DraftFault.Place;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.HealthRule.Indicator;
import app.zhanggui.rulebook.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a draft. What cannot be read is left out and named; the rest is kept. */
public final class DraftReading {

    private final RuleSet ruleSet;
    private final CaseDraft draft;
    private final LocalDate asOf;
    private final List<DraftFault> faults = new ArrayList<>();
    private final List<Integer> eventPlaces = new ArrayList<>();
    private final List<Integer> orderPlaces = new ArrayList<>();

    private DraftReading(RuleSet ruleSet, CaseDraft draft, LocalDate today) {
        this.ruleSet = ruleSet;
        this.draft = draft;
        asOf = draft.asOf().isEmpty()
                ? today
                : new Fields(Place.AS_OF, 0, faults).date(draft.asOf()).orElse(today);
    }

    /**
     * Reads the draft.
     *
     * @param ruleSet says which fields an event has
     * @param draft what was typed
     * @param today the day for which the result is asked where the draft names none
     */
    public static ReadDraft read(RuleSet ruleSet, CaseDraft draft, LocalDate today) {
        return new DraftReading(ruleSet, draft, today).read();
    }

    private ReadDraft read() {
        List<Event> events = events();
        Case input = new Case(asOf, Optional.empty(), events, orders(events), health());
        return new ReadDraft(input, eventPlaces, orderPlaces, faults);
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (int place = 0; place < draft.events().size(); place++) {
            Optional<Event> event = event(draft.events().get(place), new Fields(Place.EVENT, place, faults));
            if (event.isPresent()) {
                events.add(event.get());
                eventPlaces.add(place);
            }
        }
        return events;
    }

    private Optional<Event> event(EventDraft typed, Fields fields) {
        Optional<LocalDate> date = fields.dateUpTo(typed.date(), asOf);
        Optional<LocalTime> time = fields.time(typed.time());
        int points = 0;
        List<String> violations = new ArrayList<>();
        for (EventField field : ruleSet.fields()) {
            switch (field) {
                case EventField.Amount amount -> points = fields.amount(typed.field(amount.name()), amount);
                case EventField.Choice choice ->
                    fields.choice(typed.field(choice.name()), choice).ifPresent(violations::add);
                case EventField.Flag flag -> {
                    if (typed.isSet(flag.name())) {
                        violations.add(flag.violation());
                    }
                }
            }
        }
        if (date.isEmpty() || !fields.sound()) {
            return Optional.empty();
        }
        return Optional.of(new Event(date.get(), time, points, violations, typed.revoked()));
    }

    private List<Order> orders(List<Event> events) {
        List<Order> orders = new ArrayList<>();
        for (int place = 0; place < draft.orders().size(); place++) {
            OrderDraft typed = draft.orders().get(place);
            Fields fields = new Fields(Place.ORDER, place, faults);
            Optional<LocalDate> date = fields.date(typed.date());
            Optional<LocalTime> time = fields.time(typed.time());
            int event = eventPlaces.indexOf(typed.event());
            if (event < 0) {
                fields.fault("event", Kind.NO_EVENT);
            } else if (date.isPresent() && isBefore(date.get(), time, events.get(event))) {
                fields.fault(Fields.DATE, Kind.BEFORE_EVENT);
            }
            if (fields.sound() && date.isPresent()) {
                orders.add(new Order(event, date.get(), time));
                orderPlaces.add(place);
            }
        }
        return orders;
    }

    private static boolean isBefore(LocalDate date, Optional<LocalTime> time, Event event) {
        return date.isBefore(event.date())
                || time.map(date::atTime).filter(event.instant()::isAfter).isPresent();
    }

    private List<HealthDay> health() {
        List<HealthDay> days = new ArrayList<>();
        Set<LocalDate> known = new HashSet<>();
        for (int place = 0; place < draft.health().size(); place++) {
            HealthDraft typed = draft.health().get(place);
            Fields fields = new Fields(Place.HEALTH, place, faults);
            Optional<LocalDate> date = fields.dateUpTo(typed.date(), asOf);
            Map<String, BigDecimal> values = percentages(typed, fields);
            if (date.isPresent() && !known.add(date.get())) {
                fields.fault(Fields.DATE, Kind.SAME_DAY, date.get().toString());
            }
            if (fields.sound() && date.isPresent()) {
                days.add(new HealthDay(date.get(), values));
            }
        }
        return days;
    }

    private Map<String, BigDecimal> percentages(HealthDraft typed, Fields fields) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        List<Indicator> indicators =
                ruleSet.nearest(asOf).health().map(rule -> rule.indicators()).orElse(List.of());
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            fields.percentage(typed.value(i), indicator.field()).ifPresent(value -> values.put(indicator.id(), value));
        }
        return values;
    }
}
