package app.zhanggui.penalty;

import app.zhanggui.penalty.Calculation.NextThreshold;
import app.zhanggui.penalty.Step.Standing;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Measure.Term;
import app.zhanggui.rulebook.Remark;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Puts calculations into words, in Chinese or, where the language asks for it, in English; the same words for the pages,
 * the answers and the HTTP interface. Thread-safe.
 */
public final class Wording {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    /** Reads the message bundle beside this class. */
    public Wording() {
        messages.setBasename("app/zhanggui/penalty/wording");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.CHINESE);
    }

    /** A number of a track with its unit, like 4 分. */
    public String amount(Track track, int number, Locale language) {
        return say(language, "amount", text(number), track.unit().in(language));
    }

    /** What happened at a step: the event, what it added, the totals, and what it brought. */
    public String step(RuleSet ruleSet, Step step, Locale language) {
        RuleSetVersion version = ruleSet.nearest(step.date());
        String day = step.time()
                .map(time -> say(language, "instant", step.date().toString(), time.toString()))
                .orElseGet(() -> step.date().toString());
        String event = violations(version, step.violations(), language);
        String head = event.isEmpty() ? day : say(language, "head", day, event);
        String counted = say(language, "step." + step.standing().slug(), head, counted(version, step, language));
        return sentences(language, counted, outcome(ruleSet, step, language));
    }

    /** What a step reached and brought, without its day and its totals; empty where it does not count. */
    public String outcome(RuleSet ruleSet, Step step, Locale language) {
        return sentences(language, cause(ruleSet, step, language), brought(step, language));
    }

    /** Which threshold or limit a step reached; empty where it reached none. */
    public String cause(RuleSet ruleSet, Step step, Locale language) {
        RuleSetVersion version = ruleSet.nearest(step.date());
        return sentences(language, reached(version, step, language), exceeded(version, step, language));
    }

    private String sentences(Locale language, String... sentences) {
        return Stream.of(sentences)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(say(language, "sentence.separator")));
    }

    /** A measure that was brought, with its dates. */
    public String measure(ImposedMeasure measure, Locale language) {
        String name = measure.label().in(language);
        return switch (measure.measure().term()) {
            case Term.Days(int days) ->
                say(
                        language,
                        "measure.days",
                        name,
                        text(days),
                        measure.startsOn().toString(),
                        measure.endsOn().map(Object::toString).orElse(""),
                        measure.liftedAt()
                                .map(at -> say(
                                        language,
                                        "instant",
                                        at.toLocalDate().toString(),
                                        at.toLocalTime().toString()))
                                .or(() -> measure.liftedOn().map(Object::toString))
                                .orElse(""));
            case Term.Permanent() ->
                say(language, "measure.permanent", name, measure.startsOn().toString());
            case Term.Open() ->
                say(language, "measure.open", name, measure.startsOn().toString());
        };
    }

    /** A measure as the rule orders it, without dates. */
    public String ordered(Measure measure, Locale language) {
        String name = measure.label().in(language);
        return switch (measure.term()) {
            case Term.Days(int days) -> say(language, "ordered.days", name, text(days));
            case Term.Permanent() -> say(language, "ordered.permanent", name);
            case Term.Open() -> name;
        };
    }

    /** Several measures as the rule orders them, as one list. */
    public String ordered(List<Measure> measures, Locale language) {
        return measures.stream().map(each -> ordered(each, language)).collect(separated(language));
    }

    /** How far the next threshold is and what it brings. */
    public String next(NextThreshold next, Locale language) {
        return say(
                language,
                "next",
                amount(next.track(), next.away(), language),
                amount(next.track(), next.threshold().value(), language),
                ordered(next.threshold().measures(), language));
    }

    /** What a reader should know besides. */
    public String notice(Notice notice, Locale language) {
        return notice.remark()
                .map(Remark::text)
                .map(label -> label.in(language))
                .orElseGet(() -> say(language, "notice." + notice.kind().slug()));
    }

    /** That these fields of a request mean nothing to the rule set. */
    public String ignored(List<String> fields, Locale language) {
        return say(language, "notice.ignored-field", String.join(", ", fields));
    }

    private String counted(RuleSetVersion version, Step step, Locale language) {
        return step.added().entrySet().stream()
                .flatMap(entry -> version.track(entry.getKey()).stream()
                        .map(track -> say(
                                language,
                                "counted",
                                track.label().in(language),
                                amount(track, entry.getValue(), language),
                                amount(track, step.totals().getOrDefault(track.id(), 0), language))))
                .collect(separated(language));
    }

    private String reached(RuleSetVersion version, Step step, Locale language) {
        if (step.threshold().isEmpty()) {
            return "";
        }
        int value = step.threshold().getAsInt();
        String unit = version.thresholds().stream()
                .filter(threshold -> threshold.value() == value)
                .flatMap(threshold -> version.track(threshold.track()).stream())
                .findFirst()
                .map(track -> amount(track, value, language))
                .orElseGet(() -> text(value));
        return say(language, step.passed().isEmpty() ? "reached" : "reached.several", unit);
    }

    private String exceeded(RuleSetVersion version, Step step, Locale language) {
        return version.dailyLimits().stream()
                .filter(limit -> step.measures().stream()
                        .anyMatch(measure -> measure.cause().equals(limit.cause())))
                .flatMap(limit -> version.track(limit.track()).stream()
                        .map(track -> say(
                                language,
                                "exceeded",
                                track.label().in(language),
                                amount(track, limit.most(), language))))
                .collect(Collectors.joining());
    }

    private String brought(Step step, Locale language) {
        if (step.measures().isEmpty()) {
            return step.standing() == Standing.COUNTED ? say(language, "brought.nothing") : "";
        }
        return say(
                language,
                "brought",
                step.measures().stream().map(each -> measure(each, language)).collect(separated(language)));
    }

    private String violations(RuleSetVersion version, List<String> ids, Locale language) {
        Map<String, String> labels = version.violations().stream()
                .collect(Collectors.toMap(Violation::id, each -> each.label().in(language)));
        return ids.stream().map(id -> labels.getOrDefault(id, id)).collect(separated(language));
    }

    private Collector<CharSequence, ?, String> separated(Locale language) {
        return Collectors.joining(say(language, "separator"));
    }

    private String say(Locale language, String key, Object... values) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return messages.getMessage(key, values, english ? Locale.ENGLISH : Locale.CHINESE);
    }

    /** Digits without grouping, as rule texts write them. */
    private static String text(int number) {
        return Integer.toString(number);
    }
}
