/**
 * Folds text to one normal form, so that a question and a clause that say the same are the same characters.
 *
 * <p>Traditional and Simplified, full and half width, upper and lower case, invisible and bidirectional control
 * characters: everything above compares text only in this form.
 */
@NullMarked
package app.zhanggui.text;

import org.jspecify.annotations.NullMarked;
