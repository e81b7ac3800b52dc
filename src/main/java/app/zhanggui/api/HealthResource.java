package app.zhanggui.api;

import app.zhanggui.penalty.Calculation.HealthOfDay;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How healthy a measured day was. */
@Schema(description = "How healthy a measured day was; beside it whether each indicator is, like flowOk")
record HealthResource(
        @Schema(description = "The day") LocalDate date,

        @Schema(description = "Whether every indicator is healthy")
        boolean healthy,

        @Schema(hidden = true) @JsonAnyGetter Map<String, Boolean> indicators,

        @Schema(description = "The numbers of its citations")
        List<Integer> citations) {

    private static final String OK = "Ok";

    static HealthResource of(HealthOfDay day, CalculationShaping shaping) {
        Map<String, Boolean> indicators = new LinkedHashMap<>();
        day.met().forEach((indicator, met) -> indicators.put(indicator + OK, met));
        return new HealthResource(day.date(), day.healthy(), indicators, shaping.citations(day.clauses()));
    }
}
