package app.zhanggui.answer.calculation;

import app.zhanggui.question.events.NamedKinds;
import app.zhanggui.question.events.ReadEvent;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Violation;
import app.zhanggui.text.TextFolding;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads an event's fields of a rule set out of what was told. A violation is told by its id in the rule set or by its
 * label in either language.
 *
 * @param version the values whose violations are known
 * @param text the text that was read, in which the event's words stand
 */
record FieldReading(RuleSetVersion version, String text) {

    private static final int LEAST_POINTS = 1;
    private static final Pattern SUFFERED =
            Pattern.compile("(?<![会能要得])[被给](?:平台|系统|你们|他们)?[冻封](?:结?[了上住]|结?(?=$|[\\s,。;]))");

    /** The whole number of points that the event adds, where the text says one that the field allows. */
    Optional<Integer> amount(EventField.Amount field, ReadEvent event) {
        return event.points()
                .filter(points -> points.stripTrailingZeros().scale() <= 0)
                .map(points -> points.intValue())
                .filter(points -> points >= Math.max(field.least(), LEAST_POINTS) && points <= field.most());
    }

    /** The violation of the choice that the event names. */
    Optional<String> choice(EventField.Choice field, ReadEvent event) {
        return field.options().stream()
                .filter(option -> isNamed(option, event))
                .findFirst()
                .or(() -> field.options().stream()
                        .filter(option -> isLabelled(option, event))
                        .max(Comparator.comparingInt(this::labelLength)));
    }

    /** The only option that brings what the text says has happened: 橱窗被冻了. */
    Optional<String> bringing(EventField.Choice field) {
        Set<String> suffered = SUFFERED.matcher(text)
                .results()
                .flatMap(match -> CaseQuestion.consequences(match.group()).stream())
                .collect(Collectors.toSet());
        List<String> options = field.options().stream()
                .filter(option -> version.violation(option).stream()
                        .flatMap(violation -> violation.measures().stream())
                        .flatMap(measure ->
                                CaseQuestion.consequences(measure.label().zh()).stream())
                        .anyMatch(suffered::contains))
                .toList();
        return options.size() == 1 ? Optional.of(options.getFirst()) : Optional.empty();
    }

    /** The option of the choice that makes a violation grave, where the text names it; its id may say more of it. */
    Optional<String> gravity(EventField.Choice field, NamedKinds kinds) {
        return field.options().stream()
                .filter(option ->
                        kinds.slugs().stream().anyMatch(kind -> option.equals(kind) || option.startsWith(kind + "-")))
                .findFirst();
    }

    /** Whether the event has the violation of the flag. */
    boolean flag(EventField.Flag field, ReadEvent event) {
        return event.serious() && isSeverity(field.violation());
    }

    private static boolean isNamed(String option, ReadEvent event) {
        return event.severity()
                        .filter(severity -> slug(severity).equals(option))
                        .isPresent()
                || event.reason().filter(reason -> slug(reason).equals(option)).isPresent();
    }

    private static boolean isSeverity(String violation) {
        return slug(app.zhanggui.question.events.Severity.SERIOUS).equals(violation);
    }

    private boolean isLabelled(String option, ReadEvent event) {
        String said = TextFolding.fold(event.source().of(text));
        return version.violation(option)
                .map(Violation::label)
                .filter(label ->
                        said.contains(TextFolding.fold(label.zh())) || said.contains(TextFolding.fold(label.en())))
                .isPresent();
    }

    private int labelLength(String option) {
        return version.violation(option).map(each -> each.label().zh().length()).orElse(0);
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
