package app.zhanggui.penalty.draft;

import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A draft as the parameters of an address, so that a calculation can be shared and repeated: {@code
 * e=2026-02-10~4&e=2026-11-20T1430~9~serious~revoked&asOf=2026-11-21}.
 *
 * <p>{@code e} is an event: its day, with {@code T} its time, then its fields in any order, each by its value: the
 * number, the choice, the flag's name, {@code revoked}. {@code o} is an order: the number of its event from 1, its day
 * and time. {@code h} is a measured day and its figures in the order of the indicators. Any text can be read: what fits
 * no field is given back as unread.
 */
public final class CaseAddress {

    /** The most events that an address and the page take. */
    public static final int MOST_EVENTS = 200;

    /** The most orders, and the most measured days, that an address and the page take. */
    public static final int MOST_OTHERS = 60;

    /** The most characters of one field. */
    static final int LONGEST_FIELD = 40;

    private static final String AS_OF = "asOf";
    private static final String EVENT = "e";
    private static final String ORDER = "o";
    private static final String HEALTH = "h";
    private static final String REVOKED = "revoked";
    private static final String BETWEEN = "~";

    private final RuleSet ruleSet;
    private final List<String> unread = new ArrayList<>();

    private CaseAddress(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /**
     * What an address says.
     *
     * @param draft the draft
     * @param unread what fits no field of the rule set, as it stands in the address
     * @param surplus how many entries were left out because there are more than an address takes
     */
    public record Read(CaseDraft draft, List<String> unread, int surplus) {

        /** Copies the list, so that it never changes. */
        public Read {
            unread = List.copyOf(unread);
        }
    }

    /** The parameters of the draft, in a fixed order; equal drafts have equal parameters. */
    public static Map<String, List<String>> parameters(CaseDraft draft) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, EVENT, draft.events().stream().map(CaseAddress::write));
        put(
                parameters,
                ORDER,
                draft.orders().stream()
                        .map(order -> join(
                                Stream.of(String.valueOf(order.event() + 1), instant(order.date(), order.time())))));
        put(
                parameters,
                HEALTH,
                draft.health().stream().map(day -> join(Stream.concat(Stream.of(day.date()), day.values().stream()))));
        put(parameters, AS_OF, Stream.of(clean(draft.asOf())).filter(day -> !day.isEmpty()));
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, Stream<String> values) {
        List<String> all = values.toList();
        if (!all.isEmpty()) {
            parameters.put(name, all);
        }
    }

    private static String write(EventDraft event) {
        Stream<String> fields = event.fields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
        return join(Stream.of(
                        Stream.of(instant(event.date(), event.time())),
                        fields,
                        Stream.of(REVOKED).filter(word -> event.revoked()))
                .flatMap(Function.identity()));
    }

    private static String instant(String date, String time) {
        return time.isEmpty() ? date : date + "T" + time.replace(":", "");
    }

    private static String join(Stream<String> parts) {
        return String.join(BETWEEN, parts.map(CaseAddress::clean).toList());
    }

    private static String clean(String text) {
        String plain = text.replace(BETWEEN, "-").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_FIELD)).strip();
    }

    /**
     * Reads the parameters of an address.
     *
     * @param ruleSet says which fields an event has
     * @param parameters the parameters, decoded; unknown ones are left alone
     */
    public static Read read(RuleSet ruleSet, Map<String, List<String>> parameters) {
        return new CaseAddress(ruleSet).read(parameters);
    }

    private Read read(Map<String, List<String>> parameters) {
        List<String> events = parameters.getOrDefault(EVENT, List.of());
        List<String> orders = parameters.getOrDefault(ORDER, List.of());
        List<String> health = parameters.getOrDefault(HEALTH, List.of());
        int surplus = surplus(events, MOST_EVENTS) + surplus(orders, MOST_OTHERS) + surplus(health, MOST_OTHERS);
        List<EventDraft> readEvents =
                events.stream().limit(MOST_EVENTS).map(this::event).toList();
        CaseDraft draft = new CaseDraft(
                parameters.getOrDefault(AS_OF, List.of()).stream()
                        .findFirst()
                        .map(CaseAddress::clean)
                        .orElse(""),
                readEvents,
                orders.stream()
                        .limit(MOST_OTHERS)
                        .flatMap(text -> order(text, readEvents.size()))
                        .toList(),
                health.stream().limit(MOST_OTHERS).map(this::health).toList());
        return new Read(draft, unread, surplus);
    }

    private static int surplus(List<String> entries, int most) {
        return Math.max(0, entries.size() - most);
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split(BETWEEN, -1)).map(CaseAddress::clean).toList();
    }

    private EventDraft event(String text) {
        List<String> parts = parts(text);
        EventDraft event = EventDraft.EMPTY.withDate(date(parts.getFirst())).withTime(time(parts.getFirst()));
        for (String part : parts.subList(1, parts.size())) {
            event = with(event, part, text);
        }
        return event;
    }

    /** Puts the part into the field that it fits, or into the one that has to be filled, where it can be seen. */
    private EventDraft with(EventDraft event, String part, String text) {
        if (part.isEmpty()) {
            return event;
        }
        if (part.equals(REVOKED)) {
            return event.withRevoked(true);
        }
        for (EventField field : ruleSet.fields()) {
            if (event.field(field.name()).isEmpty() && fits(field, part)) {
                return event.withField(field.name(), part);
            }
        }
        for (EventField field : ruleSet.fields()) {
            if (event.field(field.name()).isEmpty() && isRequired(field)) {
                return event.withField(field.name(), part);
            }
        }
        unread.add(text);
        return event;
    }

    private static boolean fits(EventField field, String part) {
        return switch (field) {
            case EventField.Amount _ -> part.chars().allMatch(Character::isDigit);
            case EventField.Choice choice -> choice.options().contains(part);
            case EventField.Flag flag -> flag.name().equals(part);
        };
    }

    private static boolean isRequired(EventField field) {
        return switch (field) {
            case EventField.Amount _ -> true;
            case EventField.Choice choice -> choice.required();
            case EventField.Flag _ -> false;
        };
    }

    private Stream<OrderDraft> order(String text, int events) {
        List<String> parts = parts(text);
        int event = parts.getFirst().matches("[0-9]{1,4}") ? Integer.parseInt(parts.getFirst()) : 0;
        if (event < 1 || event > events) {
            unread.add(text);
            return Stream.empty();
        }
        String instant = parts.size() > 1 ? parts.get(1) : "";
        return Stream.of(new OrderDraft(event - 1, date(instant), time(instant)));
    }

    private HealthDraft health(String text) {
        List<String> parts = parts(text);
        return new HealthDraft(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static String date(String instant) {
        int end = instant.indexOf('T');
        return end < 0 ? instant : instant.substring(0, end).strip();
    }

    /** The time with its colons, which an address leaves out. */
    private static String time(String instant) {
        int start = instant.indexOf('T');
        String time =
                start < 0 ? "" : instant.substring(start + 1).replace(":", "").strip();
        if (!time.matches("[0-9]{4}|[0-9]{6}")) {
            return time;
        }
        IntFunction<String> pair = i -> time.substring(2 * i, 2 * i + 2);
        return String.join(
                ":", IntStream.range(0, time.length() / 2).mapToObj(pair).toList());
    }
}
