package app.zhanggui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as a program sends it; {@link CaseReader} reads it.
 *
 * @param asOf the day of the result
 * @param asOfTime the time of day of the result
 * @param events what happened
 * @param orders orders whose commission is asked for
 * @param dailyHealth measured days
 */
@Schema(
        description =
                "Events and the day of the result. Unknown fields are left out with a notice; one that looks like a"
                        + " misspelled field, or that belongs to another rule set, is an error.")
record CalculationRequest(
        @Schema(
                description = "The day of the result, with a year from 1970 to 2999; default today in Asia/Shanghai",
                format = "date",
                example = "2026-11-20")
        @Nullable
        String asOf,

        @Schema(
                description = "The time of day of the result, HH:MM or HH:MM:SS; without it the whole day counts",
                example = "14:00")
        @Nullable
        String asOfTime,

        @Schema(
                description = "At most 10,000 events in any order, none later than asOf. Each has a date and may have a"
                        + " time (HH:MM or HH:MM:SS) and revoked (true after a successful appeal: it counts no longer, and"
                        + " fallenAway says what falls away); the fields of the rule set say what else.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "[{\"date\": \"2026-03-01\", \"points\": 4}, {\"date\": \"2026-05-01\", \"points\": 5}]")
        List<Map<String, Object>> events,

        @Schema(
                description = "At most 10,000 orders placed after an event, where the rule set has a commission window:"
                        + " eventIndex, date, and time where it is known",
                example = "[]")
        @Nullable
        List<Map<String, Object>> orders,

        @Schema(
                description =
                        "At most 10,000 measured days, each once, where the rule set measures health: date, and each"
                                + " indicator in percent",
                example = "[]")
        @Nullable
        List<Map<String, Object>> dailyHealth) {}
