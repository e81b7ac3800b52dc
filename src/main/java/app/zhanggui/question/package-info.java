/**
 * Understands a question: its normal form, platforms, intent, amounts and what the conversation adds.
 *
 * <p>Nothing here searches; what is understood goes to {@code retrieval} by way of {@code answer}.
 */
@NullMarked
package app.zhanggui.question;

import org.jspecify.annotations.NullMarked;
