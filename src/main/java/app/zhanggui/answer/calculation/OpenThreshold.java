package app.zhanggui.answer.calculation;

import app.zhanggui.answer.calculation.Calculations.Result;
import app.zhanggui.answer.calculation.Calculations.Telling;
import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Amount;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.Measure;
import app.zhanggui.rulebook.Label;
import app.zhanggui.rulebook.Remark;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That the documents lay no threshold down, where the question asks how far one is or what a number of points brings, and
 * what adds points besides.
 *
 * @param telling what was told
 * @param phrases the wording
 */
record OpenThreshold(Telling telling, CalculationPhrases phrases) {

    private static final String POINTS = "分";

    /** The answer; empty where the question asks for no points, or where a rule set in question has thresholds. */
    Optional<Result> of(Collection<RuleSet> ruleSets) {
        boolean open = !ruleSets.isEmpty()
                && (telling.reading().askedUnits().contains(POINTS) || isOfATotal())
                && ruleSets.stream()
                        .allMatch(ruleSet ->
                                ruleSet.nearest(telling.asOf()).thresholds().isEmpty());
        return open && ruleSets.size() == 1 ? ruleSets.stream().findFirst().flatMap(this::silent) : Optional.empty();
    }

    /** Whether it asks what a number of points brings, and tells nothing else: 满 12 分会怎样. */
    private boolean isOfATotal() {
        EventReading reading = telling.reading();
        return telling.reading().kinds().isEmpty()
                && reading.events().isEmpty()
                && reading.totals().stream().anyMatch(total -> total.measure() == Measure.POINTS);
    }

    private Optional<Result> silent(RuleSet ruleSet) {
        RuleSetVersion version = ruleSet.nearest(telling.asOf());
        List<Said> sentences = new ArrayList<>();
        version.gaps().stream()
                .filter(gap -> gap.occasion() instanceof Remark.Occasion.Always)
                .map(gap -> new Said(phrases.label(gap.text()), List.of(gap.clause())))
                .forEach(sentences::add);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        List<Violation> adding = version.violations().stream()
                .filter(violation -> !violation.points().isEmpty())
                .toList();
        if (!adding.isEmpty()) {
            sentences.add(new Said(
                    phrases.say(
                            "counts",
                            phrases.sentences(adding.stream()
                                    .flatMap(violation -> added(version, violation))
                                    .toList())),
                    adding.stream()
                            .flatMap(violation -> violation.points().stream())
                            .map(Violation.Points::clause)
                            .toList()));
        }
        return Optional.of(new Result.Silent(ruleSet, sentences, claims(version)));
    }

    private Stream<String> added(RuleSetVersion version, Violation violation) {
        return violation.points().stream().flatMap(points -> version.track(points.track()).stream()
                .map(track -> phrases.say(
                        "counts.each",
                        phrases.label(violation.label()),
                        phrases.label(track.label()),
                        phrases.amount(track, points.amount()))));
    }

    /** The values of the rule set and what its labels and remarks say. */
    private static Set<Claim> claims(RuleSetVersion version) {
        Stream<Claim> figures = version.violations().stream().flatMap(violation -> violation.points().stream()
                .flatMap(points -> version.track(points.track()).stream()
                        .map(track -> new Claim.Figure(new Amount(
                                BigDecimal.valueOf(points.amount()),
                                track.unit().zh())))));
        Stream<Label> labels = Stream.of(
                        version.gaps().stream().map(Remark::text),
                        version.violations().stream().map(Violation::label),
                        version.tracks().stream().map(Track::label))
                .flatMap(each -> each);
        return Stream.concat(figures, labels.flatMap(label -> Stream.of(label.zh(), label.en())
                        .flatMap(text -> Claims.in(text).stream())))
                .collect(Collectors.toSet());
    }
}
