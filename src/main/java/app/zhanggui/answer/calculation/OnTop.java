package app.zhanggui.answer.calculation;

import app.zhanggui.answer.calculation.Calculations.Result;
import app.zhanggui.answer.calculation.Calculations.Telling;
import app.zhanggui.answer.claim.Claim;
import app.zhanggui.question.Amount;
import app.zhanggui.question.events.Bound;
import app.zhanggui.question.events.Measure;
import app.zhanggui.question.events.ReadEvent;
import app.zhanggui.question.events.ReadTotal;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.Track;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What violations that add a fixed number of points make of the points that an account has already: 4 points of class B
 * and one very serious violation of 12 are 16.
 *
 * @param telling what was told
 * @param phrases the wording
 */
record OnTop(Telling telling, CalculationPhrases phrases) {

    /** An event with what each time adds. */
    private record Addition(ReadEvent event, Rate rate) {

        int points() {
            return event.count() * rate.points().amount();
        }
    }

    /** The answer; empty where no points are told beside violations, or where nothing tells to which track they add. */
    Optional<Result> of(Collection<RuleSet> ruleSets) {
        List<Rate> rates = new FixedRates(telling).named(ruleSets);
        List<ReadEvent> violations = telling.reading().events().stream()
                .filter(event -> event.points().isEmpty() && event.severity().isPresent())
                .toList();
        List<Addition> additions = violations.stream()
                .flatMap(event ->
                        rates.stream().filter(rate -> isOf(rate, event)).map(rate -> new Addition(event, rate)))
                .toList();
        boolean clear = additions.size() == violations.size()
                && additions.stream()
                                .map(addition -> addition.rate().track())
                                .distinct()
                                .count()
                        == 1;
        return clear ? points().map(points -> stated(points, additions)) : Optional.empty();
    }

    private static boolean isOf(Rate rate, ReadEvent event) {
        return event.severity()
                .map(severity -> severity.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(rate.violation().id()::equals)
                .isPresent();
    }

    /** The only whole number of points that is told besides the violations. */
    private Optional<Integer> points() {
        List<ReadTotal> totals = telling.reading().totals();
        List<BigDecimal> values = Stream.concat(
                        telling.reading().events().stream().flatMap(event -> event.points().stream()),
                        totals.stream()
                                .filter(total -> total.measure() == Measure.POINTS)
                                .filter(total -> total.bound() == Bound.EXACTLY || total.bound() == Bound.AT_LEAST)
                                .map(ReadTotal::value))
                .toList();
        return values.size() == 1 && totals.size() <= 1
                ? values.stream()
                        .filter(value -> value.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::intValue)
                        .findFirst()
                : Optional.empty();
    }

    private Result stated(int points, List<Addition> additions) {
        Track track = additions.getFirst().rate().track();
        int sum = points + additions.stream().mapToInt(Addition::points).sum();
        List<String> added = additions.stream()
                .map(addition -> phrases.say(
                        "on-top.one",
                        phrases.label(addition.rate().violation().label()),
                        CalculationPhrases.text(addition.event().count()),
                        phrases.amount(track, addition.points())))
                .toList();
        Said said = new Said(
                phrases.say(
                        "on-top",
                        phrases.label(track.label()),
                        phrases.amount(track, points),
                        phrases.list(added),
                        phrases.amount(track, sum)),
                additions.stream()
                        .map(addition -> addition.rate().points().clause())
                        .distinct()
                        .toList());
        return new Result.Stated(
                additions.getFirst().rate().ruleSet(), List.of(said), claims(track, points, additions, sum));
    }

    private static Set<Claim> claims(Track track, int points, List<Addition> additions, int sum) {
        List<Integer> values = new ArrayList<>(List.of(points, sum));
        additions.forEach(addition -> values.add(addition.points()));
        Set<Claim> claims = new LinkedHashSet<>();
        values.forEach(value -> claims.add(new Claim.Figure(
                new Amount(BigDecimal.valueOf(value), track.unit().zh()))));
        values.forEach(value -> claims.add(new Claim.Number(BigDecimal.valueOf(value))));
        additions.forEach(addition -> claims.add(
                new Claim.Figure(new Amount(BigDecimal.valueOf(addition.event().count()), "次"))));
        return claims;
    }
}
