package app.zhanggui.ui;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes elements as they are: no white space is added or taken away. */
final class Markup {

    private Markup() {}

    /** The element as markup. */
    static String of(Element element) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChild(element);
        return element.outerHtml();
    }
}
