package app.zhanggui.api;

import app.zhanggui.penalty.Calculation.CommissionOfOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an order owes commission. */
@Schema(description = "Whether an order owes commission")
record CommissionResource(
        @Schema(description = "The event's place in the request, from 0")
        int eventIndex,

        @Schema(description = "The order's day") LocalDate date,

        @Schema(description = "Its time of day", type = "string") @Nullable
        LocalTime time,

        @Schema(description = "The last instant at which an order owes") @Nullable
        LocalDateTime until,

        @Schema(description = "Whether this one does; null where no rule is in force on the event's day") @Nullable
        Boolean owed,

        @Schema(description = "The numbers of its citations")
        List<Integer> citations) {

    static CommissionResource of(CommissionOfOrder judged, CalculationShaping shaping) {
        return new CommissionResource(
                judged.order().eventIndex(),
                judged.order().date(),
                judged.order().time().orElse(null),
                judged.until().orElse(null),
                judged.owed().orElse(null),
                shaping.citations(judged.clause().stream().toList()));
    }
}
