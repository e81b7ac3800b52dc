package app.zhanggui.answer;

import java.util.Optional;

/**
 * One way to answer a question. The stages are tried in their order; the first that answers counts, so a stage that
 * knows more about a kind of question (a calculation, a comparison) stands before the one that states clauses.
 * Implementations are stateless and thread-safe.
 */
@FunctionalInterface
interface AnswerStage {

    /** The answer, or empty where the question is none of this stage's kind. */
    Optional<Answer> answer(Asked asked);
}
