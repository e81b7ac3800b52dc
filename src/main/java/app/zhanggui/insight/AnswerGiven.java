package app.zhanggui.insight;

import java.util.List;

/**
 * An answer that somebody says something about.
 *
 * @param id the answer's random id; it is known to the reader who got the answer, and to nobody else
 * @param question the question as typed
 * @param understood the question as it was understood
 * @param outcome the slug of what came back
 * @param ruleBook the version of the rule book that answered
 * @param cited the addresses of the cited clauses, like {@code document#clause}
 */
public record AnswerGiven(
        String id, String question, String understood, String outcome, String ruleBook, List<String> cited) {

    private static final int LONGEST = 4000;

    /** Copies the list, so that it never changes. */
    public AnswerGiven {
        cited = List.copyOf(cited);
    }

    String citedLine() {
        return cut(String.join(" ", cited), LONGEST);
    }

    String understoodLine() {
        return cut(understood, LONGEST);
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
