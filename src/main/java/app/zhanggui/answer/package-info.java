/**
 * The one way from a question to an answer: understand, retrieve, weigh the evidence, state and cite, check.
 *
 * <p>{@link app.zhanggui.answer.AnswerService} is the front door; the browser, the HTTP interface and the tests call
 * the same method. It tries its stages in order: a refusal, a comparison, a question of several parts, the clauses; a
 * stage that computes has its place before the comparison. What the clauses are worth is judged in {@code
 * answer.evidence}; what a sentence claims is read in {@code answer.claim}, and the check of the finished answer looks it
 * up in the quotes.
 */
@NullMarked
package app.zhanggui.answer;

import org.jspecify.annotations.NullMarked;
