package app.zhanggui.answer.calculation;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what each option of a choice would bring, where the question does not say which one it was.
 *
 * @param version the values of the rule set
 * @param phrases the wording
 */
record LackingSentence(RuleSetVersion version, CalculationPhrases phrases) {

    Optional<Said> of(EventField.Choice field) {
        List<Violation> bringing = field.options().stream()
                .flatMap(option -> version.violation(option).stream())
                .filter(option ->
                        !option.points().isEmpty() || !option.measures().isEmpty())
                .toList();
        if (bringing.isEmpty()) {
            return Optional.empty();
        }
        List<ClauseId> clauses = bringing.stream()
                .flatMap(option -> Stream.concat(
                        option.points().stream().map(Violation.Points::clause),
                        option.measures().stream().map(Measure::clause)))
                .toList();
        String options = phrases.sentences(bringing.stream().map(this::brings).toList());
        return Optional.of(new Said(phrases.say("lacking", phrases.label(field.label()), options), clauses));
    }

    private String brings(Violation option) {
        String label = phrases.label(option.label());
        List<String> parts = new ArrayList<>();
        option.points().stream()
                .flatMap(points -> version.track(points.track()).stream()
                        .map(track -> phrases.say("brings.points", label, phrases.amount(track, points.amount()))))
                .forEach(parts::add);
        if (!option.measures().isEmpty()) {
            parts.add(phrases.say("brings.measures", label, phrases.ordered(option.measures())));
        }
        return phrases.sentences(parts);
    }
}
