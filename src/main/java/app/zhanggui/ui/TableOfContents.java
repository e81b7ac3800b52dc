package app.zhanggui.ui;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.jsoup.nodes.Element;

/** The title of a document and its sections as links; beside the text on a wide screen, a folded bar on a small one. */
@Tag("zg-contents")
class TableOfContents extends Component implements HasComponents {

    private static final int DEEPEST = 3;

    TableOfContents(RuleDocument document) {
        Element details = new Element("details");
        Element summary = details.appendElement("summary");
        summary.appendElement("span").addClass("contents-label").text(getTranslation("contents.title"));
        summary.appendElement("span")
                .addClass("contents-document")
                .attr("lang", InterfaceLanguage.CHINESE.tag())
                .text(document.title());
        Element nav = details.appendElement("nav").attr("aria-label", getTranslation("contents.title"));
        addSections(nav, ClauseWords.path(document), document.clauses(), 1);
        setVisible(!nav.children().isEmpty());
        add(new Html(details.outerHtml()));
    }

    private static void addSections(Element parent, String page, List<Clause> clauses, int depth) {
        List<Clause> sections = clauses.stream()
                .filter(clause ->
                        clause.kind() == ClauseKind.SECTION && !clause.heading().isEmpty())
                .toList();
        if (sections.isEmpty() || depth > DEEPEST) {
            return;
        }
        Element list = parent.appendElement("ol");
        for (Clause section : sections) {
            Element item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", page + "#" + section.id().clause())
                    .text((section.number() + " " + section.heading().getLast()).strip());
            addSections(item, page, section.children(), depth + 1);
        }
    }
}
