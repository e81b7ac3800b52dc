package app.zhanggui.history;

import app.zhanggui.answer.Citation;
import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cited clause with its document, as it was shown.
 *
 * @param number the number of its marker, from 1
 * @param document the id of the document
 * @param title the document's title
 * @param authority how close the document is to the platform
 * @param kind what kind of text it is
 * @param published the day of publication
 * @param from the first day in force
 * @param to the last day in force
 * @param checked the day on which a person last compared it with its source
 * @param clause the clause's own id
 * @param heading the titles of the sections around the clause, outermost first
 * @param text the whole cited passage as plain text
 * @param quote the part of {@code text} that carries the answer
 */
public record ShownCitation(
        int number,
        String document,
        String title,
        Authority authority,
        DocumentKind kind,
        Optional<LocalDate> published,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> checked,
        String clause,
        List<String> heading,
        String text,
        TextRange quote) {

    /** Copies the list, so that it never changes. */
    public ShownCitation {
        heading = List.copyOf(heading);
    }

    static ShownCitation of(Citation citation) {
        RuleDocument document = citation.document();
        return new ShownCitation(
                citation.number(),
                document.id(),
                document.title(),
                document.authority(),
                document.kind(),
                document.source().published(),
                document.effective().from(),
                document.effective().to(),
                document.checked(),
                citation.clause().id().clause(),
                citation.clause().heading(),
                citation.text(),
                citation.quote());
    }

    /** The quoted words. */
    public String quotedText() {
        return quote.of(text);
    }
}
