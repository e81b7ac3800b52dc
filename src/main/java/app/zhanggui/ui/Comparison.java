package app.zhanggui.ui;

import app.zhanggui.retrieval.Edition;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Term;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Below a document: what the platforms lay down about one of its terms. */
class Comparison extends Div {

    private final RuleDocument document;
    private final Edition edition;
    private final LocalDate day;
    private final List<Term> terms;

    Comparison(RuleDocument document, DocumentTerms terms, Edition edition, LocalDate day) {
        this.document = document;
        this.edition = edition;
        this.day = day;
        this.terms = terms.most();
        addClassName("comparison");
    }

    /** Shows the term of that name, or the document's first one where the glossary has no such term. */
    void show(String name) {
        Optional<Term> named = edition.ruleBook().glossary().terms().stream()
                .filter(term -> term.term().equals(name))
                .findFirst();
        Optional<Term> shown = named.or(() -> terms.stream().findFirst());
        ComparisonHtml html = new ComparisonHtml(document, InterfaceLanguage.of(getLocale()), Words.of(this));
        getElement()
                .setProperty(
                        "innerHTML",
                        shown.map(term -> html.of(TermComparison.of(term, edition, day), terms))
                                .orElse(""));
    }
}
