/**
 * The calculators' arithmetic: pure functions over a rule set and events, without a clock and without input or output.
 *
 * <p>{@link app.zhanggui.penalty.Calculator#calculate} turns a {@link app.zhanggui.penalty.Case} into a
 * {@link app.zhanggui.penalty.Calculation}: a timeline of steps, the measures they brought, and what comes next, each
 * with the clauses that say so. {@link app.zhanggui.penalty.Wording} puts it into words. No figure of a rule stands here;
 * all of them come from the rule set.
 */
@NullMarked
package app.zhanggui.penalty;

import org.jspecify.annotations.NullMarked;
