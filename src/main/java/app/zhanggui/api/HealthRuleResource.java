package app.zhanggui.api;

import app.zhanggui.rulebook.HealthRule;
import app.zhanggui.rulebook.HealthRule.Bound;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/** What is measured day by day after an event. */
@Schema(description = "What is measured day by day after an event")
record HealthRuleResource(
        @Schema(description = "What is measured") List<IndicatorResource> indicators,

        @Schema(description = "After how many unhealthy days in a row the remedial plan starts")
        int remedyDays,

        ClauseLink clause) {

    /** A measured figure. */
    @Schema(description = "A measured figure")
    record IndicatorResource(
            @Schema(description = "Its short name") String id,
            @Schema(description = "Its name in dailyHealth") String field,
            @Schema(description = "Its name in Chinese") String label,
            @Schema(description = "Its name in English") String labelEn,

            @Schema(
                    description = "On which side of percent it is healthy",
                    allowableValues = {"at-most", "at-least"})
            String bound,

            @Schema(description = "The bound, itself healthy")
            BigDecimal percent,

            @Schema(description = "Within how many hours after the event it is measured")
            int hours,

            ClauseLink clause) {

        private static IndicatorResource of(HealthRule.Indicator indicator) {
            return new IndicatorResource(
                    indicator.id(),
                    indicator.field(),
                    indicator.label().zh(),
                    indicator.label().en(),
                    indicator.bound() == Bound.AT_MOST ? "at-most" : "at-least",
                    indicator.percent(),
                    indicator.hours(),
                    ClauseLink.of(indicator.clause()));
        }
    }

    static HealthRuleResource of(HealthRule rule) {
        return new HealthRuleResource(
                rule.indicators().stream().map(IndicatorResource::of).toList(),
                rule.remedyDays(),
                ClauseLink.of(rule.clause()));
    }
}
