package app.zhanggui.ui;

import app.zhanggui.history.ShownCitation;
import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.ValidityPeriod;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;

/** Who stands behind a document and for which days: badges, publication, validity, last check. */
public class DocumentStanding extends Div {

    /** Shows the standing of the document. */
    public DocumentStanding(RuleDocument document) {
        this(
                document.authority(),
                document.kind(),
                document.source().published(),
                document.effective(),
                document.checked());
    }

    DocumentStanding(ShownCitation citation) {
        this(
                citation.authority(),
                citation.kind(),
                citation.published(),
                new ValidityPeriod(citation.from(), citation.to()),
                citation.checked());
    }

    private DocumentStanding(
            Authority authority,
            DocumentKind kind,
            Optional<LocalDate> published,
            ValidityPeriod effective,
            Optional<LocalDate> checked) {
        addClassName("standing");
        add(new Badge(authority), new Badge(kind));
        Words words = Words.of(this);
        published.ifPresent(day -> addFact(words.of("source.published", Days.of(day, words))));
        addFact(DocumentFacts.validity(effective, words));
        checked.ifPresent(day -> addFact(words.of("document.checked", Days.of(day, words))));
    }

    private void addFact(String text) {
        add(new Span(text));
    }
}
