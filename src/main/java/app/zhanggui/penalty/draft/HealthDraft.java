package app.zhanggui.penalty.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A measured day as typed.
 *
 * @param date the day
 * @param values the figures in percent, in the order of the rule set's indicators
 */
public record HealthDraft(String date, List<String> values) {

    /** Copies the list, so that a draft never changes. */
    public HealthDraft {
        values = List.copyOf(values);
    }

    /** The figure at that place; empty where nothing is typed. */
    public String value(int index) {
        return index < values.size() ? values.get(index) : "";
    }

    /** The same figures of another day. */
    public HealthDraft withDate(String day) {
        return new HealthDraft(day, values);
    }

    /** The same day with one figure changed. */
    public HealthDraft withValue(int index, String text) {
        List<String> changed = new ArrayList<>(values);
        while (changed.size() <= index) {
            changed.add("");
        }
        changed.set(index, text);
        return new HealthDraft(date, changed);
    }
}
