package app.zhanggui.penalty;

import app.zhanggui.penalty.Step.Standing;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.DailyLimit;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Remark.Turn;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What one event that counts adds and brings. */
final class EventEffect {

    private final int index;
    private final Event event;
    private final RuleSetVersion version;
    private final Course course;
    private final List<Violation> violations;
    private final Map<String, Integer> added = new LinkedHashMap<>();
    private final List<ImposedMeasure> measures = new ArrayList<>();
    private final List<Integer> passed = new ArrayList<>();
    private final Set<ClauseId> clauses = new LinkedHashSet<>();
    private final Set<Turn> turns = EnumSet.noneOf(Turn.class);
    private OptionalInt reached = OptionalInt.empty();

    EventEffect(int index, Event event, RuleSetVersion version, Course course) {
        this.index = index;
        this.event = event;
        this.version = version;
        this.course = course;
        this.violations = event.violations().stream()
                .flatMap(id -> version.violation(id).stream())
                .toList();
    }

    /**
     * Enters the event into the course's ledger and tells its step.
     *
     * @param afterEnd whether an earlier measure is one that nothing can follow
     */
    Step step(boolean afterEnd) {
        addUp();
        if (afterEnd) {
            turns.add(Turn.AFTER_TERMINAL_MEASURE);
        } else {
            Map<String, Integer> before = course.totals(version, event.date());
            version.tracks().forEach(track -> reach(track, before.getOrDefault(track.id(), 0)));
            violations.forEach(each -> impose(each.measures(), OptionalInt.empty(), each.id(), each.clause()));
            version.dailyLimits().forEach(this::limit);
        }
        added.forEach((track, number) -> course.ledger().add(track, event.date(), number));
        return new Step(
                index,
                event.date(),
                event.time(),
                afterEnd ? Standing.AFTER_TERMINAL_MEASURE : Standing.COUNTED,
                added,
                course.totals(version, event.date()),
                violations.stream().map(Violation::id).toList(),
                reached,
                passed,
                measures,
                List.copyOf(clauses));
    }

    /** What happened on the way. */
    Set<Turn> turns() {
        return turns;
    }

    /** Whether it brought a measure that nothing can follow. */
    boolean isTerminal() {
        return measures.stream().anyMatch(each -> each.measure().terminal());
    }

    private void addUp() {
        for (EventField field : course.ruleSet().fields()) {
            if (field instanceof EventField.Amount amount && event.points() > 0) {
                added.merge(amount.track(), event.points(), Integer::sum);
                version.track(amount.track()).map(Track::clause).ifPresent(clauses::add);
            }
        }
        for (Violation violation : violations) {
            clauses.add(violation.clause());
            violation.points().forEach(points -> {
                added.merge(points.track(), points.amount(), Integer::sum);
                clauses.add(points.clause());
            });
        }
        for (Track track : version.tracks()) {
            if (track.countsEvents()) {
                added.merge(track.id(), 1, Integer::sum);
                if (clauses.isEmpty()) {
                    clauses.add(track.clause());
                }
            }
        }
    }

    private void reach(Track track, int from) {
        int to = from + added.getOrDefault(track.id(), 0);
        List<Threshold> crossed = version.thresholds(track.id()).stream()
                .filter(threshold -> from < threshold.value() && threshold.value() <= to)
                .toList();
        if (crossed.isEmpty()) {
            return;
        }
        Threshold highest = crossed.getLast();
        crossed.subList(0, crossed.size() - 1).forEach(lower -> passed.add(lower.value()));
        turns.add(Turn.THRESHOLD_REACHED);
        if (crossed.size() > 1) {
            turns.add(Turn.SEVERAL_THRESHOLDS);
        }
        OptionalInt value = OptionalInt.of(highest.value());
        reached = reached.isPresent() ? reached : value;
        impose(highest.measures(), value, track.cause(), highest.clause());
    }

    private void limit(DailyLimit limit) {
        int from = course.ledger().since(limit.track(), event.date());
        int to = from + added.getOrDefault(limit.track(), 0);
        if (from <= limit.most() && limit.most() < to) {
            impose(limit.measures(), OptionalInt.of(limit.most()), limit.cause(), limit.clause());
        }
    }

    private void impose(List<Measure> ordered, OptionalInt threshold, String cause, ClauseId clause) {
        clauses.add(clause);
        for (Measure measure : ordered) {
            Set<ClauseId> both = new LinkedHashSet<>(List.of(clause));
            both.add(measure.clause());
            clauses.addAll(both);
            measures.add(new ImposedMeasure(
                    index, threshold, measure, cause, event.date(), event.time(), List.copyOf(both)));
        }
    }
}
