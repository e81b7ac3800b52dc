package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Step;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says how far thresholds are, or that the last event reached none.
 *
 * @param told the case
 * @param calculation its result
 * @param question what is asked
 * @param phrases the wording
 */
record DistanceSentences(ToldCase told, Calculation calculation, CaseQuestion question, CalculationPhrases phrases) {

    /**
     * How far the next threshold is, where it is asked for, or that the last event changed nothing.
     *
     * @param judged what is said of yes or no
     * @param counts whether something told still counts on the day of the question
     */
    List<Said> all(Verdict judged, Predicate<Told> counts) {
        List<Said> sentences = new ArrayList<>();
        if (judged.leavesToALaterThreshold()) {
            sentences.addAll(targets());
        }
        if (question.wantsDistance()) {
            List<Said> targets = namedThreshold().map(List::of).orElseGet(this::targets);
            sentences.addAll(targets);
            if (targets.isEmpty()) {
                calculation
                        .nearestNext()
                        .map(next -> new Said(
                                phrases.say("next", phrases.wording().next(next, phrases.language())), next.clauses()))
                        .ifPresent(sentences::add);
            }
        } else {
            unchanged(counts).ifPresent(sentences::add);
        }
        return sentences;
    }

    /** How far the thresholds are that bring what the question names: for each of it the next one, else the highest. */
    private List<Said> targets() {
        return version().thresholds().stream()
                .flatMap(threshold -> threshold.measures().stream())
                .filter(this::isNamed)
                .map(measure -> CaseQuestion.consequences(measure.label().zh()))
                .distinct()
                .flatMap(named -> bringing(named).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Threshold::value))
                .flatMap(
                        threshold -> version().track(threshold.track()).map(track -> target(threshold, track)).stream())
                .toList();
    }

    private Optional<Threshold> bringing(Set<String> named) {
        List<Threshold> bringing = version().thresholds().stream()
                .filter(threshold -> threshold.measures().stream()
                        .anyMatch(measure -> isNamed(measure)
                                && CaseQuestion.consequences(measure.label().zh())
                                        .equals(named)))
                .toList();
        return bringing.stream()
                .filter(threshold -> away(threshold) > 0)
                .findFirst()
                .or(() -> bringing.isEmpty() ? Optional.empty() : Optional.of(bringing.getLast()));
    }

    /** How far the threshold is that the question names by its value: 离10分那一档还差几分. */
    private Optional<Said> namedThreshold() {
        return version().thresholds().stream()
                .filter(threshold -> question.named().stream()
                        .anyMatch(named -> named.compareTo(BigDecimal.valueOf(threshold.value())) == 0))
                .reduce((_, last) -> last)
                .flatMap(threshold -> version()
                        .track(threshold.track())
                        .map(track -> new Said(
                                away(threshold) > 0
                                        ? phrases.say(
                                                "target.value",
                                                phrases.amount(track, threshold.value()),
                                                phrases.amount(track, away(threshold)),
                                                phrases.ordered(threshold.measures()))
                                        : phrases.say(
                                                "target.reached",
                                                phrases.amount(track, threshold.value()),
                                                phrases.ordered(threshold.measures())),
                                CalculationSentences.clauses(threshold))));
    }

    private Said target(Threshold threshold, Track track) {
        String value = phrases.amount(track, threshold.value());
        String label = threshold.measures().stream()
                .filter(this::isNamed)
                .findFirst()
                .map(measure -> phrases.label(measure.label()))
                .orElseThrow();
        return new Said(
                away(threshold) > 0
                        ? phrases.say("target", label, value, phrases.amount(track, away(threshold)))
                        : phrases.say("target.reached", value, phrases.ordered(threshold.measures())),
                CalculationSentences.clauses(threshold));
    }

    /** Whether the question names the measure, and no other length of it. */
    private boolean isNamed(Measure measure) {
        boolean named = question.names(measure.label().zh())
                || question.consequences().isEmpty() && !question.days().isEmpty();
        return named
                && (question.days().isEmpty()
                        || measure.term() instanceof Measure.Term.Days(int days)
                                && question.days().stream()
                                        .anyMatch(asked -> asked.compareTo(BigDecimal.valueOf(days)) == 0));
    }

    private int away(Threshold threshold) {
        return threshold.value() - calculation.totals().getOrDefault(threshold.track(), 0);
    }

    /** That the last event brought nothing new, where an earlier one had. */
    private Optional<Said> unchanged(Predicate<Told> counts) {
        Step last = calculation.steps().getLast();
        boolean added = calculation.steps().size() > 1
                && !told.toldOf(last.eventIndex()).total();
        boolean earlier = calculation.steps().stream()
                .limit(calculation.steps().size() - 1L)
                .anyMatch(step -> step.threshold().isPresent() && counts.test(told.toldOf(step.eventIndex())));
        return last.measures().isEmpty() && added && earlier
                ? calculation
                        .nearestNext()
                        .map(next -> new Said(
                                phrases.say(
                                        "unchanged",
                                        phrases.amount(
                                                next.track(), next.threshold().value())),
                                next.clauses()))
                : Optional.empty();
    }

    private RuleSetVersion version() {
        return calculation.version();
    }
}
