package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;

/** The documents in force, by platform. */
class DocumentList extends Div {

    DocumentList(RuleBook ruleBook, LocalDate day) {
        addClassName("document-list");
        InterfaceLanguage language = InterfaceLanguage.of(getLocale());
        for (String slug : ruleBook.coveredPlatforms()) {
            UnorderedList documents = new UnorderedList();
            ruleBook.inForce(day)
                    .filter(document -> document.platform().equals(slug))
                    .forEach(document -> documents.add(item(document)));
            if (documents.getComponentCount() > 0) {
                add(new Section(new H2(PlatformName.of(ruleBook.platform(slug), language)), documents));
            }
        }
    }

    private static ListItem item(RuleDocument document) {
        Anchor link = new Anchor(ClauseWords.path(document), document.title());
        link.addClassName("document-title");
        DocumentWords.mark(link);
        return new ListItem(link, new DocumentStanding(document));
    }
}
