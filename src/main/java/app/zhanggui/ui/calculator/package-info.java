/**
 * The calculators in the browser: events are typed, the result is a picture, words and cited steps.
 *
 * <p>Everything is made from a rule set; no class knows one of them. What was typed is a
 * {@link app.zhanggui.penalty.draft.CaseDraft}, which the address carries; the result is made anew from it after every
 * change.
 */
@NullMarked
package app.zhanggui.ui.calculator;

import org.jspecify.annotations.NullMarked;
