package app.zhanggui.ui;

import app.zhanggui.history.ShownCitation;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** A citation in short: its number, document and clause path, the quoted words, who stands behind it and since when. */
class CitationCard extends NativeButton {

    private final int number;

    CitationCard(ShownCitation citation, IntConsumer open) {
        number = citation.number();
        addClassName("citation");
        Span place = new Span(span("citation-document", citation.title()));
        place.addClassName("citation-place");
        if (!citation.heading().isEmpty()) {
            place.add(span("citation-path", " › " + String.join(" › ", citation.heading())));
        }
        Span quote = span("citation-quote", citation.quotedText());
        DocumentWords.mark(place, quote);
        Span standing = new Span(new Badge(citation.authority()));
        standing.addClassName("citation-standing");
        Words words = Words.of(this);
        citation.published()
                .ifPresent(
                        day -> standing.add(span("citation-date", words.of("source.published", Days.of(day, words)))));
        Span body = new Span(place, quote, standing);
        body.addClassName("citation-body");
        add(span("citation-number", String.valueOf(number)), body);
        addClickListener(click -> open.accept(number));
        Excerpt excerpt = Excerpt.of(citation);
        getElement()
                .setAttribute("data-number", String.valueOf(number))
                .setAttribute("data-before", excerpt.before())
                .setAttribute("data-after", excerpt.after());
        setOpen(0);
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }

    /** Shows which citation is open; 0 for none. */
    void setOpen(int open) {
        getElement().setAttribute("aria-expanded", String.valueOf(open == number));
    }
}
