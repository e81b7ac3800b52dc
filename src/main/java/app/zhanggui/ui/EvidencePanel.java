package app.zhanggui.ui;

import app.zhanggui.history.ShownCitation;
import app.zhanggui.rulebook.RuleBook;
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
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clause behind a statement, among its neighbours, with the quoted words marked.
 *
 * <p>Beside the conversation on a wide screen, a sheet over it on a small one; which of the two is the browser's part
 * ({@code evidence.js}).
 */
@Tag("zg-evidence")
public class EvidencePanel extends Component implements HasComponents {

    private final CleanMarkdown markdown;
    private final Supplier<RuleBook> ruleBook;
    private final Span place = new Span();
    private final NativeButton previous = iconButton("evidence.previous", "icon-previous");
    private final NativeButton next = iconButton("evidence.next", "icon-next");
    private final Div content = new Div();
    private final Anchor read = new Anchor();
    private final CopyButton copy = new CopyButton("evidence.copy");
    private @Nullable EvidenceSource source;
    private int number;

    /**
     * Makes the panel, closed.
     *
     * @param markdown renders clauses
     * @param ruleBook the rule book in service
     */
    public EvidencePanel(CleanMarkdown markdown, Supplier<RuleBook> ruleBook) {
        this.markdown = markdown;
        this.ruleBook = ruleBook;
        previous.addClickListener(click -> move(-1));
        next.addClickListener(click -> move(1));
        getElement().addEventListener("evidence-closed", event -> mark(0));
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

    /** Opens the citation of that number, because a person asked for it. */
    public void open(EvidenceSource answer, int number) {
        show(answer, number, true);
    }

    /** Opens the first citation of an answer, where that covers nothing. */
    void offer(EvidenceSource answer) {
        show(answer, 1, false);
    }

    private void move(int by) {
        if (source != null) {
            show(source, number + by, true);
        }
    }

    private void show(EvidenceSource answer, int citationNumber, boolean asked) {
        mark(0);
        source = answer;
        number = citationNumber;
        mark(number);
        ShownCitation citation = answer.citations().get(number - 1);
        int all = answer.citations().size();
        place.setText(getTranslation("evidence.place", number, all));
        previous.setEnabled(number > 1);
        next.setEnabled(number < all);
        content.removeAll();
        content.add(head(citation), clauses(citation, answer.asOf()));
        read.setHref("/rules/" + citation.document() + "?quote=" + QuoteRange.of(citation) + "#" + citation.clause());
        copy.setCopied(CopiedAnswer.of(citation));
        getElement().executeJs("this.show($0)", asked);
    }

    /** Shows in the answer which of its citations is open. */
    private void mark(int open) {
        if (source != null) {
            source.setOpen(open);
        }
    }

    private static Div head(ShownCitation citation) {
        H3 title = new H3(citation.title());
        title.addClassName("document-title");
        Paragraph path = new Paragraph(String.join(" › ", citation.heading()));
        path.addClassName("evidence-path");
        DocumentWords.mark(title, path);
        Div head = new Div(title, path, new DocumentStanding(citation));
        head.addClassName("evidence-document");
        return head;
    }

    private Html clauses(ShownCitation citation, LocalDate asOf) {
        CitedClause cited = CitedClause.of(citation, asOf, ruleBook.get());
        Html html = new Html(cited.markup(markdown, ClauseWords.of(this)));
        html.getElement()
                .setAttribute("data-cited", citation.clause())
                .setAttribute("data-quote", QuoteRange.of(citation).toString());
        return html;
    }

    /** Closes the panel. */
    public void close() {
        mark(0);
        source = null;
        getElement().executeJs("this.close()");
    }
}
