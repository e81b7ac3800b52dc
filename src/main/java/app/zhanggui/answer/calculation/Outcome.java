package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Calculation;
import java.util.List;
import java.util.Optional;

/**
 * What a calculation says to a question.
 *
 * @param calculation the calculation
 * @param verdict yes or no, where the question wants it
 * @param sentences what to say, the most important first; at least one
 */
public record Outcome(Calculation calculation, Optional<Boolean> verdict, List<Said> sentences) {

    /** Copies the list, so that it never changes. */
    public Outcome {
        sentences = List.copyOf(sentences);
    }
}
