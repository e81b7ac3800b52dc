package app.zhanggui.penalty;

import app.zhanggui.penalty.Step.Standing;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.Remark.Turn;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The events one after the other, in the order of time: what each added and what it brought. */
final class Course {

    private final RuleSet ruleSet;
    private final Ledger ledger = new Ledger();
    private final List<Step> steps = new ArrayList<>();
    private final Set<Turn> turns = EnumSet.noneOf(Turn.class);
    private boolean ended;

    private Course(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** Goes through the events of the case that are not later than its day and time. */
    static Course of(RuleSet ruleSet, Case input) {
        Course course = new Course(ruleSet);
        IntStream.range(0, input.events().size())
                .boxed()
                .filter(index -> !input.isLater(input.events().get(index)))
                .sorted(Comparator.comparing(
                        (Integer index) -> input.events().get(index).instant()))
                .forEach(index -> course.take(index, input.events().get(index)));
        return course;
    }

    List<Step> steps() {
        return steps;
    }

    List<ImposedMeasure> measures() {
        return steps.stream().flatMap(step -> step.measures().stream()).toList();
    }

    /** What happened on the way, of those turns that a single event shows. */
    Set<Turn> turns() {
        return turns;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Whether a measure was brought that nothing can follow. */
    boolean ended() {
        return ended;
    }

    /** The totals of the day by track. */
    Map<String, Integer> totals(RuleSetVersion version, LocalDate day) {
        Map<String, Integer> totals = new LinkedHashMap<>();
        version.tracks().forEach(track -> totals.put(track.id(), total(track, day)));
        return totals;
    }

    private int total(Track track, LocalDate day) {
        return ledger.since(track.id(), track.period().firstDay(day));
    }

    private void take(int index, Event event) {
        Optional<RuleSetVersion> version = ruleSet.inForce(event.date());
        if (event.revoked() || version.isEmpty()) {
            steps.add(uncounted(index, event));
        } else {
            EventEffect effect = new EventEffect(index, event, version.get(), this);
            steps.add(effect.step(ended));
            turns.addAll(effect.turns());
            ended |= effect.isTerminal();
        }
    }

    private Step uncounted(int index, Event event) {
        RuleSetVersion version = ruleSet.nearest(event.date());
        List<ClauseId> clauses = event.violations().stream()
                .flatMap(id -> version.violation(id).stream())
                .map(Violation::clause)
                .toList();
        return new Step(
                index,
                event.date(),
                event.time(),
                event.revoked() ? Standing.REVOKED : Standing.NOT_IN_FORCE,
                Map.of(),
                totals(version, event.date()),
                event.violations(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                clauses.isEmpty() ? List.of(version.tracks().getFirst().clause()) : clauses);
    }
}
