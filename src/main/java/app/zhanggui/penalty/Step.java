package app.zhanggui.penalty;

import app.zhanggui.rulebook.ClauseId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One event of the timeline: what it added and what it reached.
 *
 * @param eventIndex the event's place in the case, from 0
 * @param date the event's day
 * @param time its time of day
 * @param standing whether it counts
 * @param added what it added, by track; tracks to which it added nothing are left out
 * @param totals the totals after it, by track, in the order of the tracks
 * @param violations the ids of the violations that it has
 * @param threshold the highest threshold that it reached, on the first of the tracks where it reached one
 * @param passed the lower thresholds that it reached at once and that bring nothing by themselves
 * @param measures what it brought
 * @param clauses the clauses on which the step rests
 */
public record Step(
        int eventIndex,
        LocalDate date,
        Optional<LocalTime> time,
        Standing standing,
        Map<String, Integer> added,
        Map<String, Integer> totals,
        List<String> violations,
        OptionalInt threshold,
        List<Integer> passed,
        List<ImposedMeasure> measures,
        List<ClauseId> clauses) {

    /** Copies the collections, so that a step never changes. */
    public Step {
        added = Counts.copy(added);
        totals = Counts.copy(totals);
        violations = List.copyOf(violations);
        passed = List.copyOf(passed);
        measures = List.copyOf(measures);
        clauses = List.copyOf(clauses);
    }

    /** Whether and how an event counts. */
    public enum Standing {
        /** It counts. */
        COUNTED("counted"),
        /** It was revoked. */
        REVOKED("revoked"),
        /** The rule set has no values for its day. */
        NOT_IN_FORCE("not-in-force"),
        /** It adds up, but after a measure that nothing can follow it brings none. */
        AFTER_TERMINAL_MEASURE("after-terminal-measure");

        private final String slug;

        Standing(String slug) {
            this.slug = slug;
        }

        /** Its name in the HTTP interface. */
        public String slug() {
            return slug;
        }
    }
}
