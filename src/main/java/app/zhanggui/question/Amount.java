package app.zhanggui.question;

import app.zhanggui.question.events.Bound;
import java.math.BigDecimal;

/**
 * A number with its unit as a question says it.
 *
 * @param value the number
 * @param unit the unit in its normal form: 分, 次, 天, 小时, 星, 条, %, 月, 年 and the like
 * @param bound how the question compares it: 超过 3 次, 不到 5 分
 */
public record Amount(BigDecimal value, String unit, Bound bound) {

    /** Just that amount. */
    public Amount(BigDecimal value, String unit) {
        this(value, unit, Bound.EXACTLY);
    }
}
