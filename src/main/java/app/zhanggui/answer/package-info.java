/**
 * The one way from a question to an answer: understand, retrieve, weigh the evidence, state and cite.
 *
 * <p>{@link app.zhanggui.answer.AnswerService} is the front door; the browser, the HTTP interface and the tests call
 * the same method.
 */
@NullMarked
package app.zhanggui.answer;

import org.jspecify.annotations.NullMarked;
