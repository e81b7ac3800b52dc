package app.zhanggui.penalty;

import app.zhanggui.penalty.Step.Standing;
import app.zhanggui.rulebook.Measure.Term;
import app.zhanggui.rulebook.Remark;
import app.zhanggui.rulebook.Remark.Occasion;
import app.zhanggui.rulebook.Remark.Turn;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses what a reader of a calculation should know. */
final class Notices {

    private final RuleSet ruleSet;
    private final Case input;
    private final Course course;
    private final RuleSetVersion version;

    Notices(RuleSet ruleSet, Case input, Course course) {
        this.ruleSet = ruleSet;
        this.input = input;
        this.course = course;
        this.version = ruleSet.nearest(input.asOf());
    }

    List<Notice> list() {
        Set<Turn> turns = turns();
        Set<String> kinds = course.measures().stream().map(ImposedMeasure::kind).collect(Collectors.toSet());
        Set<String> violations = course.steps().stream()
                .filter(step -> step.standing() == Standing.COUNTED)
                .flatMap(step -> step.violations().stream())
                .collect(Collectors.toSet());
        List<Notice> notices = new ArrayList<>();
        if (stands(Standing.NOT_IN_FORCE) || ruleSet.inForce(input.asOf()).isEmpty()) {
            notices.add(new Notice(Notice.Kind.NOT_IN_FORCE, Optional.empty()));
        }
        if (stands(Standing.REVOKED)) {
            notices.add(new Notice(Notice.Kind.REVOKED, Optional.empty()));
        }
        version.gaps().stream()
                .filter(remark -> matters(remark, turns, kinds, violations))
                .forEach(remark -> notices.add(new Notice(Notice.Kind.NOT_IN_DOCUMENTS, Optional.of(remark))));
        version.readings().stream()
                .filter(remark -> matters(remark, turns, kinds, violations))
                .forEach(remark -> notices.add(new Notice(Notice.Kind.READING, Optional.of(remark))));
        return notices;
    }

    private static boolean matters(Remark remark, Set<Turn> turns, Set<String> kinds, Set<String> violations) {
        return switch (remark.occasion()) {
            case Occasion.Always() -> true;
            case Occasion.OfMeasure(String kind) -> kinds.contains(kind);
            case Occasion.OfViolation(String violation) -> violations.contains(violation);
            case Occasion.OfTurn(Turn turn) -> turns.contains(turn);
        };
    }

    private boolean stands(Standing standing) {
        return course.steps().stream().anyMatch(step -> step.standing() == standing);
    }

    private Set<Turn> turns() {
        Set<Turn> turns = EnumSet.noneOf(Turn.class);
        turns.addAll(course.turns());
        note(turns, Turn.POINTS_CLEARED, pointsWereCleared());
        note(turns, Turn.MEASURE_OUTLASTS_PERIOD, aMeasureOutlastsItsPeriod());
        note(turns, Turn.MEASURES_OVERLAP, measuresOverlap());
        note(turns, Turn.SAME_TIME, eventsStandAtTheSameTime());
        note(turns, Turn.ORDER_JUDGED, !input.orders().isEmpty());
        note(turns, Turn.HEALTH_JUDGED, !input.health().isEmpty());
        return turns;
    }

    private static void note(Set<Turn> turns, Turn turn, boolean happened) {
        if (happened) {
            turns.add(turn);
        }
    }

    private boolean pointsWereCleared() {
        return version.tracks().stream()
                .anyMatch(track ->
                        course.ledger().since(track.id(), track.period().firstDay(input.asOf()))
                                < course.ledger().all(track.id()));
    }

    private boolean aMeasureOutlastsItsPeriod() {
        return course.measures().stream()
                .filter(measure -> measure.measure().term() instanceof Term.Days)
                .anyMatch(measure -> version.tracks().stream()
                        .filter(track -> track.cause().equals(measure.cause()))
                        .anyMatch(track -> outlasts(measure, track)));
    }

    private static boolean outlasts(ImposedMeasure measure, Track track) {
        Optional<LocalDate> clearing = track.period().clearing(measure.startsOn());
        return clearing.isPresent()
                && measure.endsOn()
                        .filter(last -> !last.isBefore(clearing.get()))
                        .isPresent();
    }

    private boolean measuresOverlap() {
        Map<String, LocalDate> lastDays = new HashMap<>();
        for (ImposedMeasure measure : course.measures()) {
            Optional<LocalDate> last = measure.endsOn();
            LocalDate earlier = lastDays.getOrDefault(measure.kind(), LocalDate.MIN);
            if (last.isPresent() && !measure.startsOn().isAfter(earlier)) {
                return true;
            }
            last.ifPresent(day -> lastDays.put(measure.kind(), day));
        }
        return false;
    }

    private boolean eventsStandAtTheSameTime() {
        List<Step> steps = course.steps();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).date().equals(steps.get(i - 1).date())
                    && steps.get(i).time().equals(steps.get(i - 1).time())) {
                return true;
            }
        }
        return false;
    }
}
