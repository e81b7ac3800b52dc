package app.zhanggui.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the picture of a calculation shows. All texts are ready to be read.
 *
 * @param title the picture's name for screen readers
 * @param description what the picture shows, in one or two sentences
 * @param today the day on which the calculation looks
 * @param todayLabel the word at that day
 * @param lines the running totals, the main one first
 * @param levels the thresholds, ascending
 * @param bars the measures
 * @param clearings the days on which a total begins anew
 */
public record Timeline(
        String title,
        String description,
        LocalDate today,
        String todayLabel,
        List<Line> lines,
        List<Level> levels,
        List<Bar> bars,
        List<Clearing> clearings) {

    /** Copies the lists, so that a timeline never changes. */
    public Timeline {
        lines = List.copyOf(lines);
        levels = List.copyOf(levels);
        bars = List.copyOf(bars);
        clearings = List.copyOf(clearings);
    }

    /**
     * A running total.
     *
     * @param name what is counted
     * @param changes its changes in the order of time; before the first it is 0
     */
    public record Line(String name, List<Change> changes) {

        /** Copies the list, so that a line never changes. */
        public Line {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change of a total.
     *
     * @param date the day
     * @param total the total from then on
     * @param event what happened, absent where a total only runs out
     */
    public record Change(LocalDate date, int total, Optional<Event> event) {}

    /**
     * A dot on a line.
     *
     * @param label a few characters beside the dot, as {@code +4 → 9}
     * @param detail the same in full, shown when pointed at
     * @param weight how it is drawn
     */
    public record Event(String label, String detail, Weight weight) {}

    /** How much an event matters. */
    public enum Weight {
        /** It reached a threshold or brought a measure. */
        DECISIVE,
        /** It only added to a total. */
        PLAIN,
        /** It was revoked and counts no longer. */
        REVOKED
    }

    /**
     * A threshold.
     *
     * @param value the total that reaches it
     * @param label the total and what it brings
     * @param brief the total alone, for where the label has no room
     */
    public record Level(int value, String label, String brief) {}

    /**
     * A measure over time.
     *
     * @param kind its name; bars of one kind stand in one row
     * @param label its days
     * @param brief its end alone, for where the label has no room; may be empty
     * @param start its first day
     * @param lastDay its last day; absent where it has no end or an unknown one
     * @param active whether it is in force on the timeline's day
     */
    public record Bar(
            String kind, String label, String brief, LocalDate start, Optional<LocalDate> lastDay, boolean active) {}

    /**
     * A day on which a total begins anew.
     *
     * @param date the day
     * @param label the word beside it
     */
    public record Clearing(LocalDate date, String label) {}
}
