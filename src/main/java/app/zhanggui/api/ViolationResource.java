package app.zhanggui.api;

import app.zhanggui.rulebook.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A violation or aggravation. */
@Schema(description = "A violation or aggravation")
record ViolationResource(
        @Schema(description = "Its id, also the cause of its measures")
        String id,

        @Schema(description = "Its name in Chinese") String label,
        @Schema(description = "Its name in English") String labelEn,
        @Schema(description = "What it adds to which track") List<PointsResource> points,

        @Schema(description = "What it brings whatever the totals are")
        List<OrderedMeasureResource> measures,

        ClauseLink clause) {

    /** What a violation adds. */
    @Schema(description = "What a violation adds to a track")
    record PointsResource(
            @Schema(description = "The track") String track,
            @Schema(description = "How many") int amount,
            ClauseLink clause) {

        private static PointsResource of(Violation.Points points) {
            return new PointsResource(points.track(), points.amount(), ClauseLink.of(points.clause()));
        }
    }

    static ViolationResource of(Violation violation) {
        return new ViolationResource(
                violation.id(),
                violation.label().zh(),
                violation.label().en(),
                violation.points().stream().map(PointsResource::of).toList(),
                OrderedMeasureResource.of(violation.measures()),
                ClauseLink.of(violation.clause()));
    }
}
