/**
 * Calculations in the conversation: what a question tells of an account becomes a case of a rule set, and the result is
 * put into sentences that name the clauses on which they rest.
 *
 * <p>{@link app.zhanggui.answer.calculation.RuleSetChoice} finds the rule set,
 * {@link app.zhanggui.answer.calculation.CaseReader} makes the case,
 * {@link app.zhanggui.answer.calculation.CalculationSentences} says what comes out.
 */
@NullMarked
package app.zhanggui.answer.calculation;

import org.jspecify.annotations.NullMarked;
