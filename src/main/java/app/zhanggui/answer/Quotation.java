package app.zhanggui.answer;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.TextRange;

/**
 * The passage of a clause and the part of it that carries the answer.
 *
 * @param document the document that holds the clause
 * @param clause the clause
 * @param passage the whole passage as plain text
 * @param quote the part that carries the answer
 */
record Quotation(RuleDocument document, Clause clause, String passage, TextRange quote) {

    /** A quotation of the whole passage. */
    static Quotation of(WeighedClause evidence) {
        String passage = evidence.clause().passage();
        return new Quotation(evidence.document(), evidence.clause(), passage, new TextRange(0, passage.length()));
    }

    Citation citation(int number) {
        return new Citation(number, document, clause, passage, quote);
    }

    String quotedText() {
        return quote.of(passage);
    }
}
