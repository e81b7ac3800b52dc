package app.zhanggui.rulebook;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is measured day by day after an event, and when a remedy is due.
 *
 * @param indicators what is measured
 * @param remedyDays how many days in a row have to miss a bound until the remedial plan starts
 * @param clause the clause about the remedial plan
 */
public record HealthRule(List<Indicator> indicators, int remedyDays, ClauseId clause) {

    /** Copies the list, so that a rule never changes. */
    public HealthRule {
        indicators = List.copyOf(indicators);
    }

    /**
     * A figure that is healthy up to or from a bound.
     *
     * @param id its short name, for example {@code flow}
     * @param field its name in the HTTP interface
     * @param label its name as shown
     * @param bound on which side of {@code percent} it is healthy
     * @param percent the bound, itself healthy
     * @param hours within how many hours after the event it is measured
     * @param clause the clause that says so
     */
    public record Indicator(
            String id, String field, Label label, Bound bound, BigDecimal percent, int hours, ClauseId clause) {

        /** Whether the measured value, in percent, is healthy. */
        public boolean isHealthy(BigDecimal value) {
            int order = value.compareTo(percent);
            return bound == Bound.AT_MOST ? order <= 0 : order >= 0;
        }
    }

    /** On which side of a bound a figure is healthy. */
    public enum Bound {
        /** Up to the bound. */
        AT_MOST,
        /** From the bound on. */
        AT_LEAST
    }
}
