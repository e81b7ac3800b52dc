/**
 * What a text claims: its figures with their units, dates and consequences, in a form that can be looked up in another
 * text.
 *
 * <p>{@link app.zhanggui.answer.claim.Claims} reads them; the check of a finished answer compares them with the quotes.
 */
@NullMarked
package app.zhanggui.answer.claim;

import org.jspecify.annotations.NullMarked;
