/**
 * Reads what happened to an account out of a text: deductions, violations, withdrawals of links and orders, with their
 * dates, as data for a calculation.
 *
 * <p>A text becomes {@link app.zhanggui.question.events.Mark}s (the words that matter, with their places), the marks
 * become {@link app.zhanggui.question.events.Draft}s (one for each thing told), and the drafts become events, totals or
 * nothing. No figure of a rule is known here.
 */
@NullMarked
package app.zhanggui.question.events;

import org.jspecify.annotations.NullMarked;
