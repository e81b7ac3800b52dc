package app.zhanggui.api;

import app.zhanggui.penalty.Calculation.FallenAway;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** What a successful appeal takes away. */
@Schema(description = "What the revoked events had brought")
record FallenAwayResource(
        @Schema(description = "By how much the totals are lower, by track")
        Map<String, Integer> totals,

        @Schema(description = "The measures that apply no longer")
        List<ImposedMeasureResource> measures) {

    static FallenAwayResource of(FallenAway fallen, CalculationShaping shaping) {
        return new FallenAwayResource(fallen.totals(), ImposedMeasureResource.of(fallen.measures(), shaping));
    }
}
