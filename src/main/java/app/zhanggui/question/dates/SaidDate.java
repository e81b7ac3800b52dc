package app.zhanggui.question.dates;

import app.zhanggui.rulebook.TextRange;

/**
 * A date and the words that say it.
 *
 * @param when the date; never {@link When.Unsaid}
 * @param range where the folded text says it
 */
public record SaidDate(When when, TextRange range) {}
