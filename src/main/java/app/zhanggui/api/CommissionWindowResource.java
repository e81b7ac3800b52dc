package app.zhanggui.api;

import app.zhanggui.rulebook.CommissionWindow;
import io.swagger.v3.oas.annotations.media.Schema;

/** How long an order still owes commission. */
@Schema(description = "How long after an event an order still owes commission")
record CommissionWindowResource(
        @Schema(description = "The number of hours, the last instant included")
        int hours,

        ClauseLink clause) {

    static CommissionWindowResource of(CommissionWindow window) {
        return new CommissionWindowResource(window.hours(), ClauseLink.of(window.clause()));
    }
}
