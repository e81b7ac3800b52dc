package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Step;
import app.zhanggui.penalty.Wording;
import app.zhanggui.rulebook.Label;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Period;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words around a calculation that both the page and its copies need.
 *
 * @param wording puts steps and measures into words
 * @param translations the words of the interface
 * @param language the language of both
 */
record CalculationWords(Wording wording, I18NProvider translations, Locale language) {

    /** A text of the interface; numbers are written without grouping, as rule texts write them. */
    String say(String key, Object... values) {
        Object[] texts = Stream.of(values).map(String::valueOf).toArray();
        return translations.getTranslation(key, language, texts);
    }

    /** The name in the language. */
    String name(Label label) {
        return label.in(language);
    }

    /** A day in full. */
    String day(LocalDate day) {
        return format("date.day").format(day);
    }

    /** A day without its year where that is the year of the other. */
    String dayBeside(LocalDate day, LocalDate other) {
        return day.getYear() == other.getYear() ? format("date.dayOfYear").format(day) : day(day);
    }

    /** A range of days, with the year only where it is not that of {@code today}. */
    String days(LocalDate from, LocalDate to, LocalDate today) {
        return say("date.range", dayBeside(from, today), dayBeside(to, from));
    }

    /** Names days by the pattern of that key. */
    DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(say(key), language);
    }

    /** Several texts as one list. */
    String list(Collection<String> parts) {
        return String.join(say("list.separator"), parts);
    }

    /** A number of a track with its unit. */
    String amount(Track track, int number) {
        return wording.amount(track, number, language);
    }

    /** How long what a track counts stays. */
    String period(Track track) {
        String key = "period." + track.period().slug();
        return track.period() instanceof Period.Rolling rolling ? say(key, rolling.days()) : say(key);
    }

    /** The totals of several tracks. */
    String totals(RuleSetVersion version, Map<String, Integer> totals) {
        List<Track> tracks = version.tracks();
        return tracks.stream()
                .map(track -> labelled(tracks, track, amount(track, totals.getOrDefault(track.id(), 0))))
                .collect(Collectors.joining(say("list.comma")));
    }

    /** The amount, behind the track's name where there are several tracks. */
    String labelled(List<Track> tracks, Track track, String amount) {
        return tracks.size() == 1 ? amount : say("track.amount", name(track.label()), amount);
    }

    /** What an event of the step added, like {@code +4 → 9 分}. */
    String added(RuleSetVersion version, Step step) {
        List<Track> tracks = shown(version);
        return tracks.stream()
                .filter(track -> step.added().containsKey(track.id()))
                .map(track -> labelled(tracks, track, added(track, step)))
                .collect(Collectors.joining(say("list.comma")));
    }

    private String added(Track track, Step step) {
        int total = step.totals().getOrDefault(track.id(), 0);
        return say("track.added", step.added().getOrDefault(track.id(), 0), amount(track, total));
    }

    /** The tracks that are drawn: what adds points, or else what counts events. */
    static List<Track> shown(RuleSetVersion version) {
        List<Track> points =
                version.tracks().stream().filter(track -> !track.countsEvents()).toList();
        return points.isEmpty() ? version.tracks() : points;
    }

    /** The names of the violations of a step. */
    String violations(RuleSetVersion version, Step step) {
        return list(step.violations().stream()
                .map(id -> version.violation(id).map(each -> name(each.label())).orElse(id))
                .toList());
    }

    /** What the options of a field are called. */
    String option(RuleSet ruleSet, LocalDate day, String violation) {
        return Stream.concat(Stream.of(ruleSet.nearest(day)), ruleSet.versions().stream())
                .flatMap(version -> version.violation(violation).stream())
                .findFirst()
                .map(each -> name(each.label()))
                .orElse(violation);
    }

    /** What a threshold brings in a few characters: the last thing it orders, and how many others. */
    String brief(List<Measure> measures) {
        Optional<Measure> longest =
                measures.stream().reduce((first, second) -> weight(second) > weight(first) ? second : first);
        String name = longest.map(measure -> wording.ordered(measure, language)).orElse("");
        return measures.size() > 1 ? say("measure.andMore", name, measures.size()) : name;
    }

    private static long weight(Measure measure) {
        return switch (measure.term()) {
            case Measure.Term.Permanent() -> Long.MAX_VALUE;
            case Measure.Term.Days(int days) -> days;
            case Measure.Term.Open() -> 0;
        };
    }

    /** What a step is and which threshold it reached, for where its measures stand apart. */
    String cause(RuleSet ruleSet, Step step) {
        String violations = violations(ruleSet.nearest(step.date()), step);
        String cause = wording.cause(ruleSet, step, language);
        return violations.isEmpty() || cause.isEmpty() ? violations + cause : say("step.of", violations, cause);
    }

    /** What a step is and what it brought, without its day and its totals. */
    String outcome(RuleSet ruleSet, Step step) {
        String violations = violations(ruleSet.nearest(step.date()), step);
        String outcome = wording.outcome(ruleSet, step, language);
        String what = step.standing() == Step.Standing.COUNTED
                ? outcome
                : say("step." + step.standing().slug());
        return violations.isEmpty() ? what : say("step.of", violations, what);
    }
}
