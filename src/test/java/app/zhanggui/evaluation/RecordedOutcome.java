package app.zhanggui.evaluation;

import java.util.List;

/**
 * What became of a question when the result was last recorded.
 *
 * @param id the question's id
 * @param passed whether it passed
 * @param status the answer's status
 * @param cited the addresses of the cited clauses
 * @param answer the answer's text
 */
record RecordedOutcome(String id, boolean passed, String status, List<String> cited, String answer) {

    static RecordedOutcome of(Outcome outcome) {
        return new RecordedOutcome(
                outcome.question().id(), outcome.passed(), outcome.status(), outcome.cited(), outcome.text());
    }

    /** Whether the visitor would see another answer. */
    boolean differsFrom(RecordedOutcome other) {
        return !answer.equals(other.answer) || !cited.equals(other.cited);
    }
}
