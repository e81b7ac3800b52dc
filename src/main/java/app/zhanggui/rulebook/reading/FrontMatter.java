package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.Source;
import app.zhanggui.rulebook.ValidityPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a document says about itself before its text, with the lines that a check across documents may complain about.
 *
 * @param idLine the line of {@code id} in the file
 * @param platformLine the line of {@code platform} in the file
 */
record FrontMatter(
        String id,
        String title,
        String platform,
        List<String> audience,
        DocumentKind kind,
        Authority authority,
        ValidityPeriod effective,
        Source source,
        Optional<LocalDate> checked,
        int idLine,
        int platformLine) {

    private static final Set<String> KEYS =
            Set.of("id", "title", "platform", "audience", "kind", "authority", "effective", "source", "checked");
    private static final Set<String> EFFECTIVE_KEYS = Set.of("from", "to");
    private static final Set<String> SOURCE_KEYS = Set.of("title", "publisher", "published", "url", "retrieved");

    /** Reads the YAML text between the two {@code ---} lines, which begins on line 2 of its file. */
    static Optional<FrontMatter> read(String yaml, Problems problems) {
        return YamlText.mapping(yaml, KEYS, 1, problems).map(mapping -> read(mapping, problems));
    }

    private static FrontMatter read(YamlMapping mapping, Problems problems) {
        return new FrontMatter(
                id(mapping, "id", problems),
                mapping.required("title"),
                id(mapping, "platform", problems),
                mapping.texts("audience"),
                choice(mapping, "kind", DocumentKind.values(), DocumentKind::slug, problems),
                choice(mapping, "authority", Authority.values(), Authority::slug, problems),
                mapping.mapping("effective", EFFECTIVE_KEYS)
                        .map(effective -> period(effective, problems))
                        .orElse(ValidityPeriod.OPEN),
                mapping.mapping("source", SOURCE_KEYS)
                        .map(source -> source(source, problems))
                        .orElse(Source.UNKNOWN),
                mapping.date("checked"),
                mapping.line("id"),
                mapping.line("platform"));
    }

    private static String id(YamlMapping mapping, String key, Problems problems) {
        String id = mapping.required(key);
        if (!id.isEmpty() && !Anchor.isId(id)) {
            problems.add(mapping.line(key), id, key + " %s is not an id; " + Anchor.ID_RULE);
        }
        return id;
    }

    private static <E> E choice(
            YamlMapping mapping, String key, E[] values, Function<E, String> slug, Problems problems) {
        String text = mapping.required(key);
        for (E value : values) {
            if (slug.apply(value).equals(text)) {
                return value;
            }
        }
        if (!text.isEmpty()) {
            String allowed = String.join(", ", Arrays.stream(values).map(slug).toList());
            problems.add(mapping.line(key), text, key + " %s is unknown; allowed: " + allowed);
        }
        return values[0];
    }

    private static ValidityPeriod period(YamlMapping effective, Problems problems) {
        Optional<LocalDate> from = effective.date("from");
        Optional<LocalDate> to = effective.date("to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            String value = from.get() + " to " + to.get();
            problems.add(effective.line("from"), value, "effective %s: from must not be after to");
            return ValidityPeriod.OPEN;
        }
        return new ValidityPeriod(from, to);
    }

    private static Source source(YamlMapping source, Problems problems) {
        Optional<String> url = source.text("url");
        if (url.isPresent() && !url.get().matches("https?://\\S+")) {
            problems.add(
                    source.line("url"),
                    url.get(),
                    "url %s is not a web address; allowed: http://… or https://…, or null");
        }
        return new Source(
                source.text("title"),
                source.text("publisher"),
                source.date("published"),
                url,
                source.date("retrieved"));
    }
}
