package app.zhanggui.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What was measured on a day.
 *
 * @param date the day
 * @param values the measured values in percent, by the id of the indicator
 */
public record HealthDay(LocalDate date, Map<String, BigDecimal> values) {

    /** Copies the map, so that a day never changes. */
    public HealthDay {
        values = Map.copyOf(values);
    }
}
