package app.zhanggui.retrieval;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a clause that are searched.
 *
 * @param title the platform's name, the document's title and its audience
 * @param headings the headings around the clause
 * @param body the clause's own text; for a section, shortened, also that of the clauses below it
 * @param askedAs the 问法
 */
record ClauseText(String title, String headings, String body, List<String> askedAs) {

    /** So much of the clauses below a section is searched with it; the rest is found by way of those clauses. */
    private static final int MAX_CHILDREN_LENGTH = 300;

    private static final String BREAK = "\n";

    static ClauseText of(Clause clause, RuleDocument document, String platform) {
        String audience = String.join(" ", document.audience());
        String title = String.join(BREAK, platform, document.title(), audience);
        return new ClauseText(title, String.join(BREAK, clause.heading()), body(clause), clause.askedAs());
    }

    /** What the clause says by itself: its headings and its text. */
    String own() {
        return headings + BREAK + body;
    }

    /** Everything but the 问法. */
    String inContext() {
        return title + BREAK + own();
    }

    /** Everything. */
    String whole() {
        return inContext() + BREAK + String.join(BREAK, askedAs);
    }

    private static String body(Clause clause) {
        String below = clause.children().stream()
                .filter(child -> child.kind() != ClauseKind.GAP)
                .map(Clause::passage)
                .collect(Collectors.joining(BREAK));
        String shortened = below.substring(0, Math.min(below.length(), MAX_CHILDREN_LENGTH));
        return clause.text().isEmpty() ? shortened : clause.text() + BREAK + shortened;
    }
}
