package app.zhanggui.answer.claim;

import app.zhanggui.question.Amount;
import app.zhanggui.question.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lengths of time in days, as people count them: a month has thirty, half a year 180. */
public final class Durations {

    private static final String DAYS = "天";
    private static final Map<String, BigDecimal> UNITS =
            Map.of("个月", BigDecimal.valueOf(30), "周", BigDecimal.valueOf(7));

    private static final Map<String, BigDecimal> HOURS =
            Map.of("小时", BigDecimal.ONE, DAYS, BigDecimal.valueOf(24), "周", BigDecimal.valueOf(168));

    private Durations() {}

    /** The first length of time of the text in hours; empty where it names none. */
    public static Optional<BigDecimal> hours(String text) {
        return Amounts.in(text).stream()
                .filter(amount -> HOURS.containsKey(amount.unit()))
                .map(amount -> amount.value().multiply(HOURS.get(amount.unit())))
                .findFirst();
    }

    /** The amounts with every length in days. */
    public static List<Amount> inDays(List<Amount> amounts) {
        return amounts.stream()
                .map(amount -> UNITS.containsKey(amount.unit())
                        ? new Amount(amount.value().multiply(UNITS.get(amount.unit())), DAYS)
                        : amount)
                .toList();
    }
}
