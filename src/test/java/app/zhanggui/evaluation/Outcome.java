package app.zhanggui.evaluation;

import app.zhanggui.answer.Citation;
import app.zhanggui.answer.Reply;
import java.time.Duration;
import java.util.List;

/**
 * What became of a question.
 *
 * @param question the question
 * @param reply the reply to its last turn
 * @param faults what is wrong with it; empty where it passes
 * @param retrieval where the expected clauses were found
 * @param took how long the conversation's last answer took
 */
record Outcome(
        EvaluationQuestion question, Reply reply, List<String> faults, RetrievalFigures retrieval, Duration took) {

    boolean passed() {
        return faults.isEmpty();
    }

    /** Whether it says what must not be said, a wrong figure for example: worse than not to pass. */
    boolean saysWrong() {
        return faults.stream().anyMatch(fault -> fault.startsWith(Judge.SAYS_WRONG));
    }

    String status() {
        return Judge.status(reply.answer());
    }

    String text() {
        return reply.answer().text();
    }

    /** The addresses of the cited clauses in the order of citation. */
    List<String> cited() {
        return reply.answer().citations().stream()
                .map(Citation::clause)
                .map(clause -> clause.id().toString())
                .toList();
    }
}
