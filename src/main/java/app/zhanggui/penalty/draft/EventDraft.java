package app.zhanggui.penalty.draft;

import app.zhanggui.penalty.Event;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An event as typed.
 *
 * @param date its day, as {@code 2026-02-10}
 * @param time its time of day, as {@code 14:30}; may be empty
 * @param fields what the fields of the rule set hold, by their names: a number, the id of a choice, a set
 *     flag's own name; empty ones are left out
 * @param revoked whether an appeal was successful
 */
public record EventDraft(String date, String time, Map<String, String> fields, boolean revoked) {

    /** An event of which nothing is typed yet. */
    public static final EventDraft EMPTY = new EventDraft("", "", Map.of(), false);

    /** Copies the fields, so that a draft never changes. */
    public EventDraft {
        fields = Map.copyOf(fields);
    }

    /** The draft that somebody would type for the event. */
    static EventDraft of(RuleSet ruleSet, Event event) {
        EventDraft draft = new EventDraft(
                event.date().toString(), event.time().map(LocalTime::toString).orElse(""), Map.of(), event.revoked());
        for (EventField field : ruleSet.fields()) {
            draft = draft.withField(field.name(), typed(field, event));
        }
        return draft;
    }

    private static String typed(EventField field, Event event) {
        return switch (field) {
            case EventField.Amount _ -> event.points() > 0 ? String.valueOf(event.points()) : "";
            case EventField.Choice choice ->
                choice.options().stream()
                        .filter(event.violations()::contains)
                        .findFirst()
                        .orElse("");
            case EventField.Flag flag -> event.violations().contains(flag.violation()) ? flag.name() : "";
        };
    }

    /** What the field holds; empty where nothing is typed. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether the flag is set. */
    public boolean isSet(String name) {
        return field(name).equals(name);
    }

    /** The same event on another day. */
    public EventDraft withDate(String day) {
        return new EventDraft(day, time, fields, revoked);
    }

    /** The same event at another time of day. */
    public EventDraft withTime(String timeOfDay) {
        return new EventDraft(date, timeOfDay, fields, revoked);
    }

    /** The same event with one field changed; an empty text empties it. */
    public EventDraft withField(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        if (text.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, text);
        }
        return new EventDraft(date, time, changed, revoked);
    }

    /** The same event with a flag set or not. */
    public EventDraft withFlag(String name, boolean set) {
        return withField(name, set ? name : "");
    }

    /** The same event, revoked or not. */
    public EventDraft withRevoked(boolean isRevoked) {
        return new EventDraft(date, time, fields, isRevoked);
    }

    /** Its day and time in a form that sorts. */
    String instant() {
        return date.isEmpty() ? "" : date + "T" + time;
    }
}
