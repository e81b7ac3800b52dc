package app.zhanggui.api;

import app.zhanggui.penalty.ImposedMeasure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure that an event brought. */
@Schema(description = "A measure that an event brought")
record ImposedMeasureResource(
        @Schema(description = "The event's place in the request, from 0")
        int eventIndex,

        @Schema(description = "The threshold or limit; null where the violation itself brings the measure") @Nullable
        Integer threshold,

        @Schema(description = "What is done", example = "live-rights-freeze")
        String kind,

        @Schema(description = "Its name as shown") String label,

        @Schema(description = "Why: a track's or limit's cause, or the id of a violation")
        String cause,

        @Schema(description = "Its first day") LocalDate startsOn,

        @Schema(description = "Its last day; null where it is permanent or its end is open") @Nullable
        LocalDate endsOn,

        @Schema(description = "The day after its last one") @Nullable
        LocalDate liftedOn,

        @Schema(description = "When it is lifted, where the event has a time of day") @Nullable
        LocalDateTime liftedAt,

        @Schema(description = "How many days it lasts") @Nullable
        Integer days,

        @Schema(description = "Whether it is for ever") boolean permanent,

        @Schema(description = "The numbers of its citations")
        List<Integer> citations) {

    static List<ImposedMeasureResource> of(List<ImposedMeasure> measures, CalculationShaping shaping) {
        return measures.stream().map(measure -> of(measure, shaping)).toList();
    }

    private static ImposedMeasureResource of(ImposedMeasure measure, CalculationShaping shaping) {
        return new ImposedMeasureResource(
                measure.eventIndex(),
                measure.threshold().stream().boxed().findFirst().orElse(null),
                measure.kind(),
                measure.label().in(shaping.language()),
                measure.cause(),
                measure.startsOn(),
                measure.endsOn().orElse(null),
                measure.liftedOn().orElse(null),
                measure.liftedAt().orElse(null),
                measure.days().stream().boxed().findFirst().orElse(null),
                measure.permanent(),
                shaping.citations(measure.clauses()));
    }
}
