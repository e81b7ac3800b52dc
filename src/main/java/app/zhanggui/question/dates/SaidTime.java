package app.zhanggui.question.dates;

import app.zhanggui.rulebook.TextRange;
import java.time.LocalTime;

/**
 * A time of day and the words that say it.
 *
 * @param time the time of day
 * @param nextDay whether it is the midnight at the end of the day: 晚上12点, 24:00
 * @param range where the folded text says it
 */
public record SaidTime(LocalTime time, boolean nextDay, TextRange range) {}
