package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.ImposedMeasure;
import app.zhanggui.penalty.Step;
import app.zhanggui.penalty.Step.Standing;
import app.zhanggui.rulebook.Period;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import app.zhanggui.ui.timeline.Timeline;
import app.zhanggui.ui.timeline.Timeline.Bar;
import app.zhanggui.ui.timeline.Timeline.Clearing;
import app.zhanggui.ui.timeline.Timeline.Event;
import app.zhanggui.ui.timeline.Timeline.Level;
import app.zhanggui.ui.timeline.Timeline.Line;
import app.zhanggui.ui.timeline.Timeline.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the picture's content from a calculation. */
final class TimelineOfCalculation {

    private static final int LONGEST_LEVEL = 16;

    private final Calculation calculation;
    private final CalculationWords words;
    private final RuleSetVersion version;
    private final List<Track> tracks;
    private final LocalDate today;

    private TimelineOfCalculation(Calculation calculation, CalculationWords words) {
        this.calculation = calculation;
        this.words = words;
        version = calculation.version();
        tracks = CalculationWords.shown(version);
        today = calculation.input().asOf();
    }

    /**
     * The picture's content.
     *
     * @param calculation the result
     * @param words the language
     * @param description what the picture shows, in a sentence
     */
    static Timeline of(Calculation calculation, CalculationWords words, String description) {
        return new TimelineOfCalculation(calculation, words).timeline(description);
    }

    private Timeline timeline(String description) {
        return new Timeline(
                words.say("timeline.title", words.name(calculation.ruleSet().title())),
                description,
                today,
                words.say("timeline.asOf", words.format("date.short").format(today)),
                tracks.stream().map(this::line).toList(),
                tracks.stream()
                        .flatMap(
                                track -> version.thresholds(track.id()).stream().map(each -> level(track, each)))
                        .toList(),
                calculation.measures().stream().map(this::bar).distinct().toList(),
                clearings());
    }

    private Line line(Track track) {
        return new Line(
                words.name(track.label()), CourseOfTotal.of(track, calculation.steps(), step -> dot(track, step)));
    }

    /** A step stands on the line to which it added, and on the first one where it added to none. */
    private Optional<Event> dot(Track track, Step step) {
        Integer added = step.added().get(track.id());
        boolean nowhere = tracks.stream().noneMatch(each -> step.added().containsKey(each.id()));
        if (added == null && !(nowhere && track.equals(tracks.getFirst()))) {
            return Optional.empty();
        }
        String label = added == null
                ? ""
                : words.say("track.added", added, step.totals().getOrDefault(track.id(), 0));
        String detail = words.wording().step(calculation.ruleSet(), step, words.language());
        return Optional.of(new Event(label, detail, weight(step)));
    }

    private static Weight weight(Step step) {
        if (step.standing() == Standing.REVOKED || step.standing() == Standing.NOT_IN_FORCE) {
            return Weight.REVOKED;
        }
        return step.threshold().isPresent() || !step.measures().isEmpty() ? Weight.DECISIVE : Weight.PLAIN;
    }

    private Level level(Track track, Threshold threshold) {
        String amount = words.amount(track, threshold.value());
        String all = words.wording().ordered(threshold.measures(), words.language());
        String what = all.length() > LONGEST_LEVEL ? words.brief(threshold.measures()) : all;
        return new Level(threshold.value(), words.say("timeline.level", amount, what), amount);
    }

    private Bar bar(ImposedMeasure measure) {
        LocalDate from = measure.startsOn();
        String label = measure.permanent()
                ? words.say("timeline.permanent", words.dayBeside(from, today))
                : measure.endsOn()
                        .map(last -> words.days(from, last, today))
                        .orElseGet(() -> words.say("timeline.open", words.dayBeside(from, today)));
        boolean active = measure.permanent()
                || measure.endsOn().filter(last -> !last.isBefore(today)).isPresent();
        String brief = measure.endsOn()
                .map(last -> words.say("timeline.until", words.dayBeside(last, today)))
                .orElse("");
        return new Bar(words.name(measure.label()), label, brief, from, measure.endsOn(), active);
    }

    /** The days on which points were or will be cleared, those of the past only where there were points. */
    private List<Clearing> clearings() {
        Stream<LocalDate> past = calculation.steps().stream().flatMap(step -> version.tracks().stream()
                .filter(track -> step.added().containsKey(track.id()))
                .filter(track -> track.period() instanceof Period.Calendar)
                .flatMap(track -> track.period().clearing(step.date()).stream()));
        Stream<LocalDate> next = calculation.clearsOn().map(Calculation.Clearing::day).stream();
        return Stream.concat(past, next)
                .distinct()
                .sorted()
                .map(day -> new Clearing(day, words.say("timeline.cleared")))
                .toList();
    }
}
