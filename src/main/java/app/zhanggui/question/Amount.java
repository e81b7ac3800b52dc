package app.zhanggui.question;

import java.math.BigDecimal;

/**
 * A number with its unit as a question says it.
 *
 * @param value the number
 * @param unit the unit in its normal form: 分, 次, 天, 小时, 星, 条, %, 月, 年 and the like
 */
public record Amount(BigDecimal value, String unit) {}
