package app.zhanggui.ui;

import app.zhanggui.retrieval.Edition;
import app.zhanggui.rulebook.RuleDocument;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/**
 * The clauses of a document.
 *
 * <p>The browser scrolls to the clause that the address names, marks the quoted words and copies links
 * ({@code document.js}), because only it sees what stands behind the {@code #}.
 */
@Tag("zg-document")
class DocumentText extends Component implements HasComponents {

    DocumentText(RuleDocument document, Edition edition, LocalDate day, String quote, DocumentPages pages) {
        getElement()
                .setAttribute("quote", quote)
                .setAttribute("copied", getTranslation("clause.linkCopied"))
                .setAttribute("handed", getTranslation("copy.done"))
                .setAttribute("failed", getTranslation("copy.failed"));
        Paragraph unknown = new Paragraph();
        unknown.addClassName("unknown-clause");
        unknown.getElement().setAttribute("hidden", true).setAttribute("role", "alert");
        unknown.getElement().setAttribute("data-text", getTranslation("clause.unknown"));
        add(unknown, new Html(pages.of(document, edition, day, InterfaceLanguage.of(getLocale()), Words.of(this))));
    }
}
