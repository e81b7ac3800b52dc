package app.zhanggui.answer;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.TextRange;

/**
 * A clause on which a statement rests.
 *
 * @param number the number of its marker in the answer, from 1
 * @param document the document that holds the clause
 * @param clause the cited clause
 * @param text the whole cited passage as plain text
 * @param quote the part of {@code text} that carries the answer
 */
public record Citation(int number, RuleDocument document, Clause clause, String text, TextRange quote) {

    /** The quoted words. */
    public String quotedText() {
        return quote.of(text);
    }

    /** The address of the clause in the reading view, relative to the site. */
    public String url() {
        return "/rules/" + clause.id();
    }
}
