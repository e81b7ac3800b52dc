package app.zhanggui.api;

import app.zhanggui.penalty.Case;
import app.zhanggui.penalty.Event;
import app.zhanggui.penalty.HealthDay;
import app.zhanggui.penalty.Order;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.HealthRule;
import app.zhanggui.rulebook.RuleSet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case as a program sends it.
 *
 * @param asOf the day of the result
 * @param asOfTime the time of day of the result
 * @param events what happened
 * @param orders orders whose commission is asked for
 * @param dailyHealth measured days
 */
@Schema(description = "Events and the day of the result")
record CalculationRequest(
        @Schema(
                description = "The day of the result; default today in Asia/Shanghai",
                format = "date",
                example = "2026-11-20")
        @Nullable
        String asOf,

        @Schema(
                description = "The time of day of the result, HH:MM or HH:MM:SS; without it the whole day counts",
                example = "14:00")
        @Nullable
        String asOfTime,

        @Schema(
                description =
                        "At most 10,000 events in any order. Each has a date and may have a time (HH:MM or HH:MM:SS) and"
                                + " revoked (true after a successful appeal); the rule set's fields say what else.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "[{\"date\": \"2026-03-01\", \"points\": 4}, {\"date\": \"2026-05-01\", \"points\": 5}]")
        List<Map<String, Object>> events,

        @Schema(
                description =
                        "Orders placed after an event: eventIndex, date, time; where the rule set has a commission"
                                + " window")
        @Nullable
        List<Map<String, Object>> orders,

        @Schema(description = "Measured days: date and the rule set's indicators in percent") @Nullable
        List<Map<String, Object>> dailyHealth) {

    private static final int MOST_EVENTS = 10_000;
    private static final int MOST_ORDERS = 10_000;
    private static final int MOST_DAYS = 10_000;
    private static final int MOST_PERCENT = 1_000_000;

    private static final String EVENTS = "events";
    private static final String ORDERS = "orders";
    private static final String HEALTH = "dailyHealth";

    /** Reads the case that a body holds, with all its faults at once. */
    static Case read(JsonNode json, RuleSet ruleSet, LocalDate today) {
        Inputs inputs = new Inputs();
        new JsonBody(json, inputs);
        Case read = new Reader(new JsonPart(json, "", inputs), ruleSet, inputs).read(today);
        inputs.check();
        return read;
    }

    /** Reads one body. */
    private static final class Reader {

        private final JsonPart body;
        private final RuleSet ruleSet;
        private final Inputs inputs;

        Reader(JsonPart body, RuleSet ruleSet, Inputs inputs) {
            this.body = body;
            this.ruleSet = ruleSet;
            this.inputs = inputs;
        }

        Case read(LocalDate today) {
            Case empty = new Case(
                    body.optionalDay("asOf").orElse(today),
                    body.optionalTime("asOfTime"),
                    List.of(),
                    List.of(),
                    List.of());
            body.missing(EVENTS);
            List<Event> events = new ArrayList<>();
            for (JsonPart part : body.parts(EVENTS, MOST_EVENTS)) {
                events.add(event(part, empty));
            }
            return new Case(empty.asOf(), empty.asOfTime(), events, orders(events), health());
        }

        private Event event(JsonPart part, Case empty) {
            Optional<LocalDate> date = part.day("date");
            Optional<LocalTime> time = part.optionalTime("time");
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
            Event event = new Event(date.orElse(empty.asOf()), time, points, violations, part.flag("revoked"));
            if (date.isPresent() && empty.isLater(event)) {
                boolean byTime = event.date().equals(empty.asOf());
                inputs.fault(
                        part.pointer(byTime ? "time" : "date"),
                        "fault.event.later",
                        event.date() + time.map(at -> " " + at).orElse(""),
                        empty.asOf() + empty.asOfTime().map(at -> " " + at).orElse(""));
            }
            return event;
        }

        private List<Order> orders(List<Event> events) {
            List<Order> orders = new ArrayList<>();
            for (JsonPart part : body.parts(ORDERS, MOST_ORDERS)) {
                if (events.isEmpty()) {
                    inputs.fault(part.pointer("eventIndex"), "fault.order.no-event");
                    continue;
                }
                int index = part.wholeNumber("eventIndex", 0, events.size() - 1);
                Optional<LocalDate> date = part.day("date");
                Order order = new Order(index, date.orElse(LocalDate.EPOCH), part.optionalTime("time"));
                if (date.isPresent() && isBefore(order, events.get(index))) {
                    inputs.fault(
                            part.pointer("date"),
                            "fault.order.before",
                            order.date().toString());
                }
                orders.add(order);
            }
            return orders;
        }

        private static boolean isBefore(Order order, Event event) {
            if (order.time().isEmpty()) {
                return order.date().isBefore(event.date());
            }
            LocalDateTime instant = order.date().atTime(order.time().get());
            return instant.isBefore(event.instant());
        }

        private List<HealthDay> health() {
            List<HealthRule.Indicator> indicators = ruleSet.versions().stream()
                    .flatMap(version -> version.health().stream())
                    .flatMap(rule -> rule.indicators().stream())
                    .toList();
            List<HealthDay> days = new ArrayList<>();
            Set<LocalDate> dates = new HashSet<>();
            for (JsonPart part : body.parts(HEALTH, MOST_DAYS)) {
                Optional<LocalDate> date = part.day("date");
                if (date.isPresent() && !dates.add(date.get())) {
                    inputs.fault(
                            part.pointer("date"),
                            "fault.health.twice",
                            date.get().toString());
                }
                Map<String, BigDecimal> values = new HashMap<>();
                for (HealthRule.Indicator indicator : indicators) {
                    values.put(indicator.id(), part.percentage(indicator.field(), MOST_PERCENT));
                }
                days.add(new HealthDay(date.orElse(LocalDate.EPOCH), values));
            }
            return days;
        }
    }
}
