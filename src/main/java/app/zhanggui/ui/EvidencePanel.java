package app.zhanggui.ui;

import app.zhanggui.answer.Citation;
import app.zhanggui.rulebook.RuleDocument;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The clause behind a statement, among its neighbours, with the quoted words marked.
 *
 * <p>Beside the conversation on a wide screen, a sheet over it on a small one; which of the two is the browser's part
 * ({@code evidence.js}).
 */
@Tag("zg-evidence")
class EvidencePanel extends Component implements HasComponents {

    private final CleanMarkdown markdown;
    private final Span place = new Span();
    private final NativeButton previous = iconButton("evidence.previous", "icon-previous");
    private final NativeButton next = iconButton("evidence.next", "icon-next");
    private final Div content = new Div();
    private final Anchor read = new Anchor();
    private final CopyButton copy = new CopyButton("evidence.copy");
    private List<Citation> citations = List.of();
    private int number;

    /**
     * Makes the panel, closed.
     *
     * @param markdown renders clauses
     * @param moved hears which citation is shown now; 0 when the panel was closed
     */
    EvidencePanel(CleanMarkdown markdown, IntConsumer moved) {
        this.markdown = markdown;
        previous.addClickListener(click -> moved.accept(number - 1));
        next.addClickListener(click -> moved.accept(number + 1));
        getElement().addEventListener("evidence-closed", event -> moved.accept(0));
        H2 title = new H2(getTranslation("evidence.title"));
        title.setId("evidence-title");
        place.addClassName("evidence-place");
        NativeButton close = iconButton("evidence.close", "icon-close");
        close.getElement().setAttribute("data-close", true);
        Div moves = new Div(previous, next, close);
        moves.addClassName("evidence-moves");
        Div head = new Div(title, place, moves);
        head.addClassName("evidence-head");
        content.addClassName("evidence-content");
        content.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        content.getElement().setAttribute("aria-labelledby", "evidence-title");
        read.setText(getTranslation("evidence.read"));
        read.addClassName("primary-button");
        Div foot = new Div(read, copy);
        foot.addClassName("evidence-foot");
        HtmlContainer dialog = new HtmlContainer("dialog", head, content, foot);
        dialog.getElement().setAttribute("aria-labelledby", "evidence-title");
        add(dialog);
    }

    private NativeButton iconButton(String key, String icon) {
        NativeButton button = new NativeButton();
        button.addClassNames("icon-button", icon);
        button.setAriaLabel(getTranslation(key));
        button.getElement().setAttribute("title", getTranslation(key));
        return button;
    }

    /**
     * Shows a citation.
     *
     * @param citations those of one answer
     * @param number the one to show
     * @param asked whether a person asked for it; else it only opens where it covers nothing
     */
    void show(List<Citation> citations, int number, boolean asked) {
        this.citations = citations;
        this.number = number;
        Citation citation = citations.get(number - 1);
        place.setText(getTranslation("evidence.place", number, citations.size()));
        previous.setEnabled(number > 1);
        next.setEnabled(number < citations.size());
        content.removeAll();
        content.add(head(citation), clauses(citation));
        read.setHref(citation.url().replace("#", "?quote=" + QuoteRange.of(citation) + "#"));
        copy.setCopied(CopiedAnswer.of(citation));
        getElement().executeJs("this.show($0)", asked);
    }

    private static Div head(Citation citation) {
        RuleDocument document = citation.document();
        H3 title = new H3(document.title());
        title.addClassName("document-title");
        Paragraph path = new Paragraph(String.join(" › ", citation.clause().heading()));
        path.addClassName("evidence-path");
        DocumentWords.mark(title, path);
        Div head = new Div(title, path, new DocumentStanding(document));
        head.addClassName("evidence-document");
        return head;
    }

    private Html clauses(Citation citation) {
        RuleDocument document = citation.document();
        Neighbours neighbours = Neighbours.of(document, citation.clause());
        ClauseHtml markup = new ClauseHtml(markdown, document, ClauseWords.of(this), false);
        Html html = new Html(markup.of(neighbours.clauses()));
        html.getElement()
                .setAttribute("data-cited", citation.clause().id().clause())
                .setAttribute("data-quote", QuoteRange.of(citation).toString());
        return html;
    }

    /** Closes the panel. */
    void close() {
        citations = List.of();
        getElement().executeJs("this.close()");
    }

    /** The citations that are shown, empty when closed. */
    List<Citation> citations() {
        return citations;
    }
}
