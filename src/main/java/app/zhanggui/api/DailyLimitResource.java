package app.zhanggui.api;

import app.zhanggui.rulebook.DailyLimit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A limit of one day. */
@Schema(description = "What one calendar day may add to a track without consequences")
record DailyLimitResource(
        @Schema(description = "The track") String track,

        @Schema(description = "The most that has no consequences")
        int most,

        @Schema(description = "The cause of the measures") String cause,

        @Schema(description = "What the first event over the limit brings")
        List<OrderedMeasureResource> measures,

        ClauseLink clause) {

    static DailyLimitResource of(DailyLimit limit) {
        return new DailyLimitResource(
                limit.track(),
                limit.most(),
                limit.cause(),
                OrderedMeasureResource.of(limit.measures()),
                ClauseLink.of(limit.clause()));
    }
}
