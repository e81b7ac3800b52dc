package app.zhanggui.api;

import app.zhanggui.penalty.ImposedMeasure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure that runs on the day of the result. */
@Schema(description = "A measure that runs on the day of the result")
record ActiveMeasureResource(
        @Schema(description = "What is done", example = "live-rights-freeze")
        String kind,

        @Schema(description = "Its name as shown") String label,

        @Schema(description = "Its last day; null where it is permanent") @Nullable
        LocalDate endsOn,

        @Schema(description = "The day after its last one") @Nullable
        LocalDate liftedOn,

        @Schema(description = "When it is lifted, where the event has a time of day") @Nullable
        LocalDateTime liftedAt,

        @Schema(description = "Whether it is for ever") boolean permanent,

        @Schema(description = "The numbers of its citations")
        List<Integer> citations) {

    static ActiveMeasureResource of(ImposedMeasure measure, CalculationShaping shaping) {
        return new ActiveMeasureResource(
                measure.kind(),
                measure.label().in(shaping.language()),
                measure.endsOn().orElse(null),
                measure.liftedOn().orElse(null),
                measure.liftedAt().orElse(null),
                measure.permanent(),
                shaping.citations(measure.clauses()));
    }
}
