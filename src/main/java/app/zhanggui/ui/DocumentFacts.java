package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Source;
import app.zhanggui.rulebook.ValidityPeriod;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a document's origin and validity, in words.
 *
 * @param document the document
 * @param words our words in the reader's language
 */
record DocumentFacts(RuleDocument document, Words words) {

    /** How close the document is to the platform. */
    String authority() {
        return words.of("authority." + document.authority().slug());
    }

    /** What kind of text it is. */
    String kind() {
        return words.of("kind." + document.kind().slug());
    }

    /** The days on which it is in force, or that its source does not say. */
    String validity() {
        return validity(document.effective(), words);
    }

    /** The days of the period in words, or that the source does not say. */
    static String validity(ValidityPeriod period, Words words) {
        Optional<String> from = period.from().map(day -> Days.of(day, words));
        Optional<String> to = period.to().map(day -> Days.of(day, words));
        if (from.isPresent() && to.isPresent()) {
            return words.of("validity.between", from.get(), to.get());
        }
        return from.map(day -> words.of("validity.from", day))
                .or(() -> to.map(day -> words.of("validity.to", day)))
                .orElseGet(() -> words.of("validity.unknown"));
    }

    /** When its source was published. */
    Optional<String> published() {
        return document.source().published().map(day -> words.of("source.published", Days.of(day, words)));
    }

    /** When a person last compared it with its source. */
    Optional<String> checked() {
        return document.checked().map(day -> words.of("document.checked", Days.of(day, words)));
    }

    /** Who stands behind it and where its facts come from, in one line. */
    String origin() {
        Source source = document.source();
        return join(
                Stream.of(authority()),
                source.publisher().stream(),
                source.title().map(title -> words.of("source.title", title)).stream(),
                published().stream());
    }

    /** Its validity and when it was last checked, in one line. */
    String standing() {
        return join(Stream.of(validity()), checked().stream());
    }

    @SafeVarargs
    private String join(Stream<String>... parts) {
        return Stream.of(parts).flatMap(part -> part).collect(Collectors.joining(words.of("facts.separator")));
    }
}
