/**
 * Reads dates and times of day out of a text: absolute ones, and those that count from the day of the question.
 *
 * <p>The clock is never asked: 昨天 is the day before the day that the caller names.
 */
@NullMarked
package app.zhanggui.question.dates;

import org.jspecify.annotations.NullMarked;
