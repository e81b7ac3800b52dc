package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.Label;
import app.zhanggui.rulebook.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The small parts of which a rule-set file is made. */
final class RuleSetYaml {

    private static final Set<String> LABEL_KEYS = Set.of("zh", "en");
    private static final Set<String> EFFECTIVE_KEYS = Set.of("from", "to");

    private final Problems problems;

    RuleSetYaml(Problems problems) {
        this.problems = problems;
    }

    /** An id that must be there. */
    String id(YamlMapping mapping, String key) {
        String id = mapping.required(key);
        if (!id.isEmpty() && !Anchor.isId(id)) {
            problems.add(mapping.line(key), id, key + " %s is not an id; " + Anchor.ID_RULE);
        }
        return id;
    }

    /** A text in both languages that must be there. */
    Label label(YamlMapping mapping, String key) {
        Optional<YamlMapping> label = mapping.mapping(key, LABEL_KEYS);
        if (label.isEmpty() && !mapping.has(key)) {
            problems.add(mapping.line(key), "", "the key " + key + " is missing; give it a text in zh and in en");
        }
        return label.map(texts -> new Label(texts.required("zh"), texts.required("en")))
                .orElse(new Label("", ""));
    }

    /** The validity period, open where there is none. */
    ValidityPeriod effective(YamlMapping mapping) {
        return mapping.mapping("effective", EFFECTIVE_KEYS).map(this::period).orElse(ValidityPeriod.OPEN);
    }

    /** One of some values, of which there is at least one, by its slug; the first one, and a problem noted, where it is another. */
    <E> E choice(YamlMapping mapping, String key, List<E> values, Function<E, String> slug) {
        String text = mapping.required(key);
        return values.stream()
                .filter(value -> slug.apply(value).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    if (!text.isEmpty()) {
                        String allowed =
                                String.join(", ", values.stream().map(slug).toList());
                        problems.add(mapping.line(key), text, key + " %s is unknown; allowed: " + allowed);
                    }
                    return values.getFirst();
                });
    }

    private ValidityPeriod period(YamlMapping effective) {
        Optional<LocalDate> from = effective.date("from");
        Optional<LocalDate> to = effective.date("to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            String value = from.get() + " to " + to.get();
            problems.add(effective.line("from"), value, "effective %s: from must not be after to");
            return ValidityPeriod.OPEN;
        }
        return new ValidityPeriod(from, to);
    }
}
