package app.zhanggui.question.events;

import app.zhanggui.rulebook.TextRange;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;

/**
 * A length of time that a text names: 70小时, 半个月.
 *
 * @param value how many, more than 0; a half is 0.5
 * @param unit minutes, hours, days, weeks, months or years
 * @param source the words of the text, as offsets into the text that was read
 */
public record ReadDuration(BigDecimal value, ChronoUnit unit, TextRange source) {}
