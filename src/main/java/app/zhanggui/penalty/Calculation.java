package app.zhanggui.penalty;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a case: a timeline, what is in force on its day, and what comes next. Immutable.
 *
 * @param ruleSet the rule set that was applied
 * @param input the case
 * @param totals the totals on the case's day, by track, in the order of the tracks
 * @param ofTheDay what the case's day itself added to the tracks that have a daily limit
 * @param steps the events in the order of time
 * @param measures all measures in the order of time
 * @param active what is known to run on the case's day and time: of each kind the one that ends last
 * @param next the next threshold of each track that has one
 * @param clearsOn the first day on which points that count now count no longer, of the first track that is cleared
 * @param commission the orders, in the order of the case
 * @param health the measured days in the order of time
 * @param remedialPlanFrom the day on which the remedial plan has to start
 * @param fallenAway what the revoked events had brought; empty where no event is revoked
 * @param notices how the rule was read, and what its document does not lay down
 */
public record Calculation(
        RuleSet ruleSet,
        Case input,
        Map<String, Integer> totals,
        Map<String, Integer> ofTheDay,
        List<Step> steps,
        List<ImposedMeasure> measures,
        List<ImposedMeasure> active,
        List<NextThreshold> next,
        Optional<Clearing> clearsOn,
        List<CommissionOfOrder> commission,
        List<HealthOfDay> health,
        Optional<LocalDate> remedialPlanFrom,
        Optional<FallenAway> fallenAway,
        List<Notice> notices) {

    /** Copies the collections, so that a calculation never changes. */
    public Calculation {
        totals = Counts.copy(totals);
        ofTheDay = Counts.copy(ofTheDay);
        steps = List.copyOf(steps);
        measures = List.copyOf(measures);
        active = List.copyOf(active);
        next = List.copyOf(next);
        commission = List.copyOf(commission);
        health = List.copyOf(health);
        notices = List.copyOf(notices);
    }

    /** The values of the rule set on the case's day. */
    public RuleSetVersion version() {
        return ruleSet.nearest(input.asOf());
    }

    /** The next threshold that is nearest. */
    public Optional<NextThreshold> nearestNext() {
        return next.stream().min(Comparator.comparingInt(NextThreshold::away));
    }

    /** Every clause on which something of the calculation rests, each once; a citation's number is its place from 1. */
    public List<ClauseId> clauses() {
        Set<ClauseId> clauses = new LinkedHashSet<>();
        steps.forEach(step -> clauses.addAll(step.clauses()));
        fallenAway.ifPresent(fallen -> fallen.measures().forEach(measure -> clauses.addAll(measure.clauses())));
        next.forEach(each -> clauses.addAll(each.clauses()));
        clearsOn.ifPresent(clearing -> clauses.add(clearing.clause()));
        commission.forEach(each -> each.clause().ifPresent(clauses::add));
        health.forEach(each -> clauses.addAll(each.clauses()));
        notices.forEach(notice -> notice.clause().ifPresent(clauses::add));
        return List.copyOf(clauses);
    }

    /**
     * A threshold that is not reached yet.
     *
     * @param track the track whose total counts
     * @param threshold what it brings
     * @param away how much is left to it, 1 or more
     */
    public record NextThreshold(Track track, Threshold threshold, int away) {

        /** The clauses that say what it brings. */
        public List<ClauseId> clauses() {
            Set<ClauseId> clauses = new LinkedHashSet<>(List.of(threshold.clause()));
            threshold.measures().forEach(measure -> clauses.add(measure.clause()));
            return List.copyOf(clauses);
        }
    }

    /**
     * When points count no longer.
     *
     * @param track the track that is cleared
     * @param day the first day on which they count no longer
     * @param clause the clause that says so
     */
    public record Clearing(Track track, LocalDate day, ClauseId clause) {}

    /**
     * Whether an order owes commission.
     *
     * @param order the order
     * @param until the last instant at which an order owes, empty where no rule is in force
     * @param owed whether this one does, empty where no rule is in force
     * @param clause the clause that says so
     */
    public record CommissionOfOrder(
            Order order, Optional<LocalDateTime> until, Optional<Boolean> owed, Optional<ClauseId> clause) {}

    /**
     * How healthy a day was.
     *
     * @param date the day
     * @param values what was measured, in percent, by the id of the indicator
     * @param met whether each indicator is healthy, by its id, in the order of the indicators
     * @param clauses the clauses that say so
     */
    public record HealthOfDay(
            LocalDate date, Map<String, BigDecimal> values, Map<String, Boolean> met, List<ClauseId> clauses) {

        /** Whether every indicator is healthy. */
        public boolean healthy() {
            return met.values().stream().allMatch(each -> each);
        }
    }

    /**
     * What a successful appeal takes away.
     *
     * @param totals by how much the totals are lower, by track
     * @param measures the measures that apply no longer
     */
    public record FallenAway(Map<String, Integer> totals, List<ImposedMeasure> measures) {

        /** Copies the collections, so that it never changes. */
        public FallenAway {
            totals = Counts.copy(totals);
            measures = List.copyOf(measures);
        }
    }
}
