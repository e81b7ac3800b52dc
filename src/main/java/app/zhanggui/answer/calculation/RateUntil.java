package app.zhanggui.answer.calculation;

import app.zhanggui.answer.calculation.Calculations.Result;
import app.zhanggui.answer.calculation.Calculations.Telling;
import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Amount;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * At which time a threshold is reached when each time brings so many points: 每次扣 2 分，犯到第几次停播.
 *
 * @param telling what was told
 * @param question what is asked
 * @param phrases the wording
 */
record RateUntil(Telling telling, CaseQuestion question, CalculationPhrases phrases) {

    private static final String TIMES = "次";
    private static final Pattern RATE = Pattern.compile(
            "(?:每[一]?[次回条][^,。;?!\\d]{0,12}|次次都?[^,。;?!\\d]{0,4}|each[^.?!\\d]{0,30})(?<points>\\d{1,4})\\s*(?:分|points?)");

    /** The answer; empty where the question tells no such rate, or names no consequence of one rule set. */
    Optional<Result> of(Collection<RuleSet> ruleSets) {
        Matcher rate = RATE.matcher(telling.told());
        boolean asked = telling.reading().askedUnits().contains(TIMES);
        if (!asked || question.consequences().isEmpty() || !rate.find()) {
            return Optional.empty();
        }
        int points = Integer.parseInt(rate.group("points"));
        List<Result> results = ruleSets.stream()
                .filter(ruleSet -> ruleSet.fields().stream().anyMatch(EventField.Amount.class::isInstance))
                .flatMap(ruleSet -> reached(ruleSet, points).stream())
                .toList();
        return points > 0 && results.size() == 1 ? Optional.of(results.getFirst()) : Optional.empty();
    }

    private Optional<Result> reached(RuleSet ruleSet, int points) {
        RuleSetVersion version = ruleSet.nearest(telling.asOf());
        return version.thresholds().stream()
                .filter(threshold -> threshold.measures().stream()
                        .anyMatch(measure -> question.names(measure.label().zh())))
                .findFirst()
                .flatMap(threshold ->
                        version.track(threshold.track()).map(track -> stated(ruleSet, track, threshold, points)));
    }

    private Result stated(RuleSet ruleSet, Track track, Threshold threshold, int points) {
        int times = Math.ceilDiv(threshold.value(), points);
        String text = phrases.say(
                "rate-until",
                phrases.amount(track, points),
                CalculationPhrases.text(times),
                phrases.amount(track, times * points),
                phrases.amount(track, threshold.value()),
                phrases.ordered(threshold.measures()));
        String unit = track.unit().zh();
        Set<Claim> claims = new LinkedHashSet<>(Claims.in(phrases.ordered(threshold.measures())));
        Stream.of(points, times * points, threshold.value())
                .map(value -> new Claim.Figure(new Amount(BigDecimal.valueOf(value), unit)))
                .forEach(claims::add);
        claims.add(new Claim.Figure(new Amount(BigDecimal.valueOf(times), TIMES)));
        Stream.of(points, times, times * points, threshold.value())
                .map(value -> new Claim.Number(BigDecimal.valueOf(value)))
                .forEach(claims::add);
        return new Result.Stated(ruleSet, List.of(new Said(text, List.of(threshold.clause()))), claims);
    }
}
