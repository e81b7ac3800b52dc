package app.zhanggui.api;

import app.zhanggui.rulebook.Threshold;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A total that triggers measures. */
@Schema(description = "A total that triggers measures")
record ThresholdResource(
        @Schema(description = "The track whose total counts")
        String track,

        @Schema(description = "The total") int value,
        @Schema(description = "What it brings") List<OrderedMeasureResource> measures,
        ClauseLink clause) {

    static ThresholdResource of(Threshold threshold) {
        return new ThresholdResource(
                threshold.track(),
                threshold.value(),
                OrderedMeasureResource.of(threshold.measures()),
                ClauseLink.of(threshold.clause()));
    }
}
