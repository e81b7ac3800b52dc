package app.zhanggui.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.jsoup.nodes.Element;

/** The terms among which a {@link TermChip} chooses; once on a page. */
class TermChoice extends HtmlContainer {

    /** By which the fields name it. */
    static final String ID = "glossary-terms";

    TermChoice(List<String> names) {
        super("datalist");
        setId(ID);
        Element list = new Element("datalist");
        names.forEach(name -> list.appendElement("option").attr("value", name));
        // One property instead of hundreds of elements that the server would remember for each open page.
        getElement().setProperty("innerHTML", list.html());
    }
}
