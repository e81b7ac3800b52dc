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
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How often something happened that adds up to the points of the question, where each one adds a fixed number: 8 points
 * at 2 for each withdrawal are 4 withdrawals.
 *
 * @param telling what was told
 * @param phrases the wording
 */
record Occurrences(Telling telling, CalculationPhrases phrases) {

    private static final String TIMES = "次";

    /** The answer; empty where the question asks no such thing, or where nothing tells by what rule to count. */
    Optional<Result> of(Collection<RuleSet> ruleSets) {
        Set<Aim> aims = Aim.of(telling.text());
        if (!telling.reading().askedUnits().contains(TIMES)
                || aims.contains(Aim.DISTANCE)
                || aims.contains(Aim.TIMES_LEFT)) {
            return Optional.empty();
        }
        return points().flatMap(points -> {
            List<Rate> rates = new FixedRates(telling).named(ruleSets);
            return rates.isEmpty()
                            || rates.stream().map(Rate::ruleSet).distinct().count() > 1
                    ? Optional.empty()
                    : Optional.of(new Result.Stated(
                            rates.getFirst().ruleSet(),
                            rates.stream()
                                    .map(rate -> sentence(rate, points, rates.size() > 1))
                                    .toList(),
                            claims(rates, points)));
        });
    }

    /** The only figure that is told, a whole number of points. */
    private Optional<Integer> points() {
        List<ReadEvent> events = telling.reading().events();
        List<ReadTotal> totals = telling.reading().totals();
        Stream<BigDecimal> said = Stream.concat(
                events.stream().filter(event -> event.count() == 1).flatMap(event -> event.points().stream()),
                totals.stream()
                        .filter(total -> total.measure() == Measure.POINTS && total.bound() != Bound.LESS_THAN)
                        .filter(total -> total.bound() != Bound.MORE_THAN && total.bound() != Bound.AT_MOST)
                        .map(ReadTotal::value));
        List<BigDecimal> values = said.toList();
        return values.size() == 1 && events.size() + totals.size() == 1
                ? values.stream()
                        .filter(value -> value.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::intValue)
                        .findFirst()
                : Optional.empty();
    }

    private Said sentence(Rate rate, int points, boolean oneOfSeveral) {
        int each = rate.points().amount();
        int times = points / each;
        int rest = points % each;
        String key = rest == 0 ? "occurrences" : "occurrences.rest";
        String text = phrases.say(
                key,
                phrases.amount(rate.track(), points),
                phrases.label(rate.violation().label()),
                phrases.amount(rate.track(), each),
                CalculationPhrases.text(times),
                phrases.amount(rate.track(), times * each),
                phrases.amount(rate.track(), rest));
        return new Said(
                oneOfSeveral ? phrases.say("occurrences.all", text) : text,
                List.of(rate.points().clause()));
    }

    private static Set<Claim> claims(List<Rate> rates, int points) {
        Set<Claim> claims = new LinkedHashSet<>();
        for (Rate rate : rates) {
            int each = rate.points().amount();
            String unit = rate.track().unit().zh();
            Stream.of(points, each, points / each * each, points % each).forEach(value -> add(claims, value, unit));
            add(claims, points / each, TIMES);
        }
        return claims;
    }

    private static void add(Set<Claim> claims, int value, String unit) {
        claims.add(new Claim.Figure(new Amount(BigDecimal.valueOf(value), unit)));
        claims.add(new Claim.Number(BigDecimal.valueOf(value)));
    }
}
