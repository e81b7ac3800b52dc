package app.zhanggui.api;

import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Measure.Term;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure as a rule orders it. */
@Schema(description = "A measure as a rule orders it")
record OrderedMeasureResource(
        @Schema(description = "What is done", example = "live-rights-freeze")
        String kind,

        @Schema(description = "Its name in Chinese") String label,
        @Schema(description = "Its name in English") String labelEn,

        @Schema(description = "How many days; null where it is permanent or its end is open") @Nullable
        Integer days,

        @Schema(description = "Whether it is for ever") boolean permanent,
        ClauseLink clause) {

    static List<OrderedMeasureResource> of(List<Measure> measures) {
        return measures.stream().map(OrderedMeasureResource::of).toList();
    }

    private static OrderedMeasureResource of(Measure measure) {
        return new OrderedMeasureResource(
                measure.kind(),
                measure.label().zh(),
                measure.label().en(),
                measure.term() instanceof Term.Days(int days) ? days : null,
                measure.term() instanceof Term.Permanent,
                ClauseLink.of(measure.clause()));
    }
}
