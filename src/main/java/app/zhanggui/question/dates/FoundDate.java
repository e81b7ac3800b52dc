package app.zhanggui.question.dates;

import app.zhanggui.rulebook.TextRange;

/**
 * The words of a date before it is clear which day they mean.
 *
 * @param part what the words say
 * @param range where they stand
 * @param words the words
 */
record FoundDate(DatePart part, TextRange range, String words) {}
