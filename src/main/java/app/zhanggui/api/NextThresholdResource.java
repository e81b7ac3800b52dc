package app.zhanggui.api;

import app.zhanggui.penalty.Calculation.NextThreshold;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The next threshold and what it brings. */
@Schema(description = "The next threshold and what it brings")
record NextThresholdResource(
        @Schema(description = "The track whose total counts")
        String track,

        @Schema(description = "The total") int threshold,
        @Schema(description = "How much is left") int away,

        @Schema(description = "How far it is and what it brings, in words")
        String text,

        @Schema(description = "The numbers of its citations")
        List<Integer> citations) {

    static NextThresholdResource of(NextThreshold next, CalculationShaping shaping) {
        return new NextThresholdResource(
                next.track().id(),
                next.threshold().value(),
                next.away(),
                shaping.wording().next(next, shaping.language()),
                shaping.citations(next.clauses()));
    }
}
