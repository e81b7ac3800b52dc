/**
 * Figures that follow from one clause and an amount of the question by plain arithmetic: what remains after a fall of so
 * many per cent, how many goes an upper bound takes, how long the steps of a table take together.
 *
 * <p>Every figure comes from the clause or the question; nothing of one rule is known here. Penalty points and freezes are
 * the rule sets' matter, see {@link app.zhanggui.answer.calculation}.
 */
@NullMarked
package app.zhanggui.answer.derivation;

import org.jspecify.annotations.NullMarked;
