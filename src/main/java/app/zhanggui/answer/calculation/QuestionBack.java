package app.zhanggui.answer.calculation;

import app.zhanggui.rulebook.ClauseId;
import java.util.List;

/**
 * A question back, because the result depends on what was not said.
 *
 * @param text the question back
 * @param options what can be answered with one click; empty where only the person can know
 * @param clauses the clauses that make the difference
 */
public record QuestionBack(String text, List<String> options, List<ClauseId> clauses) {

    /** Copies the lists, each clause once. */
    public QuestionBack {
        options = List.copyOf(options);
        clauses = clauses.stream().distinct().toList();
    }
}
