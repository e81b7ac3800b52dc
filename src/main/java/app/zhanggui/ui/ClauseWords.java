package app.zhanggui.ui;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import com.vaadin.flow.component.Component;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Our own words between the clauses of a document, in the language of the interface.
 *
 * @param gap stands before a note that the source does not say something
 * @param copyLink names the button that copies a clause's link
 * @param permalink says that a number is a link that can be kept
 * @param table names a table that can be scrolled sideways
 */
record ClauseWords(String gap, String copyLink, String permalink, String table) {

    /** The words in the language of the component. */
    static ClauseWords of(Component component) {
        return of(Words.of(component));
    }

    /** The words in the language of a reader. */
    static ClauseWords of(Words words) {
        return new ClauseWords(
                words.of("clause.gap"),
                words.of("clause.copyLink"),
                words.of("clause.permalink"),
                words.of("clause.table"));
    }

    /** The path of the document's page. */
    static String path(RuleDocument document) {
        return "/rules/" + URLEncoder.encode(document.id(), StandardCharsets.UTF_8);
    }

    /** The address of the clause in the version of that day, or in today's. */
    static String path(RuleDocument document, Clause clause, Optional<LocalDate> day) {
        String asOf = day.map(date -> "?asOf=" + date).orElse("");
        return path(document) + asOf + "#" + clause.id().clause();
    }

    /** Where the clause stands in its document: the titles around it, then its number. */
    static List<String> place(Clause clause, Words words) {
        List<String> place = new ArrayList<>(clause.heading());
        if (clause.kind() != ClauseKind.SECTION && !clause.number().isEmpty()) {
            // A number that a document writes out, like 第三条, needs no words of ours.
            boolean counted = clause.number().matches("[\\d.]+");
            place.add(counted ? words.of("clause.number", clause.number()) : clause.number());
        }
        return List.copyOf(place);
    }
}
