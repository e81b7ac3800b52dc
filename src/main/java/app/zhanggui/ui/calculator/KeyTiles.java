package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Calculation.NextThreshold;
import app.zhanggui.penalty.ImposedMeasure;
import app.zhanggui.rulebook.DailyLimit;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The three things that somebody wants to know first: what is in force, how much it is, how far the next threshold. */
class KeyTiles extends DescriptionList {

    private final Calculation calculation;
    private final CalculationWords words;
    private final RuleSetVersion version;

    KeyTiles(Calculation calculation, CalculationWords words) {
        this.calculation = calculation;
        this.words = words;
        version = calculation.version();
        addClassName("key-tiles");
        inForce();
        totals();
        next();
    }

    private void inForce() {
        List<ImposedMeasure> active = calculation.active();
        List<ImposedMeasure> open = new Summary(calculation, words).openEnded();
        List<ImposedMeasure> named = active.isEmpty() ? open : active;
        String names = words.list(
                named.stream().map(measure -> words.name(measure.label())).toList());
        Optional<LocalDate> last = active.stream()
                .map(measure -> measure.endsOn().orElse(LocalDate.MAX))
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            tile(
                    open.isEmpty() ? "good" : "open",
                    "tile.inForce",
                    words.say(open.isEmpty() ? "tile.none" : "tile.openEnd"),
                    open.isEmpty() ? words.say("tile.none.more") : names);
        } else if (last.get().equals(LocalDate.MAX)) {
            tile("hot", "tile.inForce", words.say("tile.permanent"), names);
        } else {
            String lift = words.dayBeside(last.get().plusDays(1), last.get());
            tile("hot", "tile.until", words.day(last.get()), words.say("tile.lifted", names, lift));
        }
    }

    private void totals() {
        List<Track> tracks = version.tracks();
        String value = CalculationWords.shown(version).stream()
                .map(track -> words.labelled(
                        CalculationWords.shown(version),
                        track,
                        words.amount(track, calculation.totals().getOrDefault(track.id(), 0))))
                .collect(Collectors.joining("\n"));
        String more = calculation
                .clearsOn()
                .map(clearing -> words.say("tile.clears", words.day(clearing.day())))
                .orElseGet(() -> words.period(tracks.getFirst()));
        String counted = tracks.stream()
                .filter(track -> !CalculationWords.shown(version).contains(track))
                .map(track -> words.labelled(
                        tracks, track, words.amount(track, calculation.totals().getOrDefault(track.id(), 0))))
                .collect(Collectors.joining(words.say("list.comma")));
        tile("", "tile.total", value, counted.isEmpty() ? more : counted);
    }

    private void next() {
        Optional<NextThreshold> next = calculation.nearestNext();
        Optional<DailyLimit> daily = version.dailyLimits().stream().findFirst();
        if (next.isPresent()) {
            NextThreshold threshold = next.get();
            tile(
                    "",
                    "tile.next",
                    words.amount(threshold.track(), threshold.away()),
                    words.say(
                            "tile.next.more",
                            words.amount(
                                    threshold.track(), threshold.threshold().value()),
                            words.brief(threshold.threshold().measures())));
        } else if (daily.isPresent()) {
            ofTheDay(daily.get());
        } else {
            tile(
                    "",
                    "tile.next",
                    words.say(version.thresholds().isEmpty() ? "tile.unwritten" : "tile.last"),
                    words.say(version.thresholds().isEmpty() ? "tile.unwritten.more" : "tile.last.more"));
        }
    }

    private void ofTheDay(DailyLimit limit) {
        version.track(limit.track())
                .ifPresent(track -> tile(
                        "",
                        "tile.ofTheDay",
                        words.amount(track, calculation.ofTheDay().getOrDefault(track.id(), 0)),
                        words.say(
                                "tile.ofTheDay.more",
                                words.amount(track, limit.most()),
                                words.wording().ordered(limit.measures(), words.language()))));
    }

    private void tile(String look, String key, String value, String more) {
        Span strong = new Span(value);
        strong.addClassName("tile-value");
        Description description = new Description(strong);
        Span small = new Span(more);
        small.addClassName("tile-more");
        description.add(small);
        Div tile = new Div(new Term(words.say(key)), description);
        tile.addClassName("tile");
        if (!look.isEmpty()) {
            tile.addClassName(look);
        }
        getElement().appendChild(tile.getElement());
    }
}
