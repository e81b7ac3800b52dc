package app.zhanggui.answer.calculation;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Asks back for what a case lacks.
 *
 * @param version the values of the rule set
 * @param phrases the wording
 */
record QuestionsBack(RuleSetVersion version, CalculationPhrases phrases) {

    /** Asks for the field of so many events. */
    Optional<QuestionBack> about(EventField field, int count) {
        return switch (field) {
            case EventField.Choice choice -> Optional.of(choice(choice, count));
            case EventField.Amount amount ->
                thresholds(amount.track()).isEmpty() ? Optional.empty() : Optional.of(sum(amount));
            case EventField.Flag _ -> Optional.empty();
        };
    }

    /** Asks for the total now, from which the distance to a threshold is counted. */
    Optional<QuestionBack> aboutTotal(CaseQuestion question) {
        Optional<Threshold> named = version.thresholds().stream()
                .filter(threshold -> measure(threshold, question).isPresent())
                .findFirst();
        return version.thresholds().stream()
                .findFirst()
                .flatMap(first -> version.track(first.track()))
                .map(track -> new QuestionBack(
                        named.flatMap(threshold -> measure(threshold, question)
                                        .map(measure -> phrases.say(
                                                "ask.total",
                                                phrases.label(measure.label()),
                                                phrases.amount(track, threshold.value()))))
                                .orElseGet(() -> phrases.say("ask.total.any")),
                        options("option.total", track),
                        named.map(threshold -> List.of(threshold.clause())).orElseGet(() -> clauses(track))));
    }

    private static Optional<Measure> measure(Threshold threshold, CaseQuestion question) {
        return threshold.measures().stream()
                .filter(measure -> question.names(measure.label().zh()))
                .findFirst();
    }

    private QuestionBack choice(EventField.Choice field, int count) {
        List<Violation> options = field.options().stream()
                .flatMap(option -> version.violation(option).stream())
                .toList();
        return new QuestionBack(
                phrases.say("ask.choice", phrases.label(field.label())),
                options.stream()
                        .map(option -> phrases.say(
                                "option.choice", phrases.label(option.label()), CalculationPhrases.text(count)))
                        .toList(),
                options.stream().map(Violation::clause).toList());
    }

    private QuestionBack sum(EventField.Amount amount) {
        Track track = version.track(amount.track()).orElseThrow();
        return new QuestionBack(phrases.say("ask.amount"), options("option.sum", track), clauses(track));
    }

    private List<String> options(String key, Track track) {
        return thresholds(track.id()).stream()
                .map(threshold -> phrases.say(key, phrases.amount(track, threshold.value())))
                .toList();
    }

    private List<ClauseId> clauses(Track track) {
        return thresholds(track.id()).stream().map(Threshold::clause).toList();
    }

    private List<Threshold> thresholds(String track) {
        return version.thresholds(track);
    }
}
