package app.zhanggui.penalty;

import app.zhanggui.penalty.Step.Standing;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.DailyLimit;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Remark.Turn;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
            steps.add(uncounted(index, event, version));
        } else {
            steps.add(new Taking(index, event, version.get()).step());
        }
    }

    private Step uncounted(int index, Event event, Optional<RuleSetVersion> version) {
        return new Step(
                index,
                event.date(),
                event.time(),
                event.revoked() ? Standing.REVOKED : Standing.NOT_IN_FORCE,
                Map.of(),
                totals(version.orElseGet(() -> ruleSet.nearest(event.date())), event.date()),
                event.violations(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** One event that counts. */
    private final class Taking {

        private final int index;
        private final Event event;
        private final RuleSetVersion version;
        private final List<Violation> violations;
        private final Map<String, Integer> added = new LinkedHashMap<>();
        private final Map<String, Integer> before;
        private final List<ImposedMeasure> measures = new ArrayList<>();
        private final List<Integer> passed = new ArrayList<>();
        private final Set<ClauseId> clauses = new LinkedHashSet<>();
        private OptionalInt reached = OptionalInt.empty();

        Taking(int index, Event event, RuleSetVersion version) {
            this.index = index;
            this.event = event;
            this.version = version;
            this.violations = event.violations().stream()
                    .flatMap(id -> version.violation(id).stream())
                    .toList();
            this.before = totals(version, event.date());
        }

        Step step() {
            addUp();
            boolean after = ended;
            if (after) {
                turns.add(Turn.AFTER_TERMINAL_MEASURE);
            } else {
                version.tracks().forEach(this::reach);
                violations.forEach(this::follow);
                version.dailyLimits().forEach(this::limit);
                ended = measures.stream().anyMatch(each -> each.measure().terminal());
            }
            added.forEach((track, number) -> ledger.add(track, event.date(), number));
            return new Step(
                    index,
                    event.date(),
                    event.time(),
                    after ? Standing.AFTER_TERMINAL_MEASURE : Standing.COUNTED,
                    added,
                    totals(version, event.date()),
                    violations.stream().map(Violation::id).toList(),
                    reached,
                    passed,
                    measures,
                    List.copyOf(clauses));
        }

        private void addUp() {
            for (EventField field : ruleSet.fields()) {
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

        private void reach(Track track) {
            int from = before.getOrDefault(track.id(), 0);
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
            reached = OptionalInt.of(highest.value());
            impose(highest.measures(), reached, track.cause(), highest.clause());
        }

        private void follow(Violation violation) {
            impose(violation.measures(), OptionalInt.empty(), violation.id(), violation.clause());
        }

        private void limit(DailyLimit limit) {
            int from = ledger.since(limit.track(), event.date());
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
}
