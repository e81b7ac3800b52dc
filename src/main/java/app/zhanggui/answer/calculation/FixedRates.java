package app.zhanggui.answer.calculation;

import app.zhanggui.answer.calculation.Calculations.Telling;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds what adds a fixed number of points, where no event says a number of its own.
 *
 * @param telling what was told
 */
record FixedRates(Telling telling) {

    /** Those of the kinds that the question names and of the tracks that it names. */
    List<Rate> named(Collection<RuleSet> ruleSets) {
        List<Rate> rates = ofTracks(ruleSets);
        return telling.reading().kinds().isEmpty()
                ? rates
                : rates.stream()
                        .filter(rate -> telling.reading()
                                .kinds()
                                .slugs()
                                .contains(rate.violation().id()))
                        .toList();
    }

    /** Those of the tracks that the question names, all where it names none. */
    private List<Rate> ofTracks(Collection<RuleSet> ruleSets) {
        List<Rate> rates = ruleSets.stream().flatMap(this::rates).toList();
        String text = telling.text().replace(" ", "");
        List<Rate> ofTheTrack = rates.stream()
                .filter(rate -> text.contains(rate.track().id().toLowerCase(Locale.ROOT) + "类")
                        || text.contains(rate.track().id().toLowerCase(Locale.ROOT) + "point"))
                .toList();
        return ofTheTrack.isEmpty() ? rates : ofTheTrack;
    }

    private Stream<Rate> rates(RuleSet ruleSet) {
        RuleSetVersion version = ruleSet.nearest(telling.asOf());
        boolean fixed = ruleSet.fields().stream().noneMatch(EventField.Amount.class::isInstance);
        return version.violations().stream().filter(_ -> fixed).flatMap(violation -> violation.points().stream()
                .flatMap(points -> version.track(points.track()).stream()
                        .map(track -> new Rate(ruleSet, violation, points, track))));
    }
}
