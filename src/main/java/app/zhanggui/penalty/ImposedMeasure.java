package app.zhanggui.penalty;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.Label;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Measure.Term;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A measure that an event brought.
 *
 * @param eventIndex the event's place in the case, from 0
 * @param threshold the total that was reached, or the daily limit that was passed; empty where the violation itself
 *     brings the measure
 * @param measure the measure as the rule orders it
 * @param cause why: the cause of a track or a daily limit, or the id of a violation
 * @param startsOn its first day
 * @param startTime the event's time of day
 * @param clauses the clauses that order it, the one that was triggered first
 */
public record ImposedMeasure(
        int eventIndex,
        OptionalInt threshold,
        Measure measure,
        String cause,
        LocalDate startsOn,
        Optional<LocalTime> startTime,
        List<ClauseId> clauses) {

    /** Copies the list, so that a measure never changes. */
    public ImposedMeasure {
        clauses = List.copyOf(clauses);
    }

    /** What is done, for example {@code live-rights-freeze}. */
    public String kind() {
        return measure.kind();
    }

    /** Its name as shown. */
    public Label label() {
        return measure.label();
    }

    /** Whether it lasts for ever. */
    public boolean permanent() {
        return measure.term() instanceof Term.Permanent;
    }

    /** How many days it lasts, where the rule says so. */
    public OptionalInt days() {
        return measure.term() instanceof Term.Days(int days) ? OptionalInt.of(days) : OptionalInt.empty();
    }

    /** Its last day; empty where it is permanent or its end is open. */
    public Optional<LocalDate> endsOn() {
        return liftedOn().map(day -> day.minusDays(1));
    }

    /** The day after its last one. */
    public Optional<LocalDate> liftedOn() {
        return days().isPresent() ? Optional.of(startsOn.plusDays(days().getAsInt())) : Optional.empty();
    }

    /** The instant at which it is lifted, where the event has a time of day. */
    public Optional<LocalDateTime> liftedAt() {
        return liftedOn().flatMap(day -> startTime.map(day::atTime));
    }

    /** Whether it is known to run on the day and time of the case; one whose end is open is not known to. */
    boolean isActive(Case input) {
        return input.instant()
                .map(this::isActiveAt)
                .orElseGet(() -> !startsOn.isAfter(input.asOf())
                        && (permanent()
                                || endsOn().filter(last -> !input.asOf().isAfter(last))
                                        .isPresent()));
    }

    private boolean isActiveAt(LocalDateTime instant) {
        boolean started = !startsOn.atTime(startTime.orElse(LocalTime.MIDNIGHT)).isAfter(instant);
        return started && (permanent() || lift().filter(instant::isBefore).isPresent());
    }

    /** The instant at which it is lifted, midnight where the event has no time of day. */
    Optional<LocalDateTime> lift() {
        return liftedOn().map(day -> day.atTime(startTime.orElse(LocalTime.MIDNIGHT)));
    }
}
