package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleDocument;
import com.vaadin.flow.component.Component;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Our own words between the clauses of a document, in the language of the interface.
 *
 * @param gap stands before a note that the source does not say something
 * @param copyLink names the button that copies a clause's link
 * @param table names a table that can be scrolled sideways
 */
record ClauseWords(String gap, String copyLink, String table) {

    /** The words in the language of the component. */
    static ClauseWords of(Component component) {
        return new ClauseWords(
                component.getTranslation("clause.gap"),
                component.getTranslation("clause.copyLink"),
                component.getTranslation("clause.table"));
    }

    /** The path of the document's page. */
    static String path(RuleDocument document) {
        return "/rules/" + URLEncoder.encode(document.id(), StandardCharsets.UTF_8);
    }
}
