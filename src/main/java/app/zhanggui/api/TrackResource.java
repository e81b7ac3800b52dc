package app.zhanggui.api;

import app.zhanggui.rulebook.Period;
import app.zhanggui.rulebook.Track;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that adds up from event to event. */
@Schema(description = "Something that adds up from event to event")
record TrackResource(
        @Schema(description = "Its name in totals") String id,
        @Schema(description = "Its name in Chinese") String label,
        @Schema(description = "Its name in English") String labelEn,

        @Schema(description = "The Chinese word behind a figure")
        String unit,

        @Schema(description = "The English word behind a figure")
        String unitEn,

        @Schema(description = "Whether each event adds one") boolean countsEvents,
        PeriodResource period,
        ClauseLink clause) {

    /** How long something counts. */
    @Schema(description = "How long what was added counts")
    record PeriodResource(
            @Schema(
                    description = "Its kind",
                    allowableValues = {"none", "calendar-year", "calendar-quarter", "calendar-month", "rolling-days"})
            String kind,

            @Schema(description = "The number of days of a rolling period") @Nullable
            Integer days,

            @Nullable ClauseLink clause) {

        private static PeriodResource of(Track track) {
            Integer days = track.period() instanceof Period.Rolling(int number) ? number : null;
            return new PeriodResource(track.period().slug(), days, ClauseLink.of(track.clearing()));
        }
    }

    static TrackResource of(Track track) {
        return new TrackResource(
                track.id(),
                track.label().zh(),
                track.label().en(),
                track.unit().zh(),
                track.unit().en(),
                track.countsEvents(),
                PeriodResource.of(track),
                ClauseLink.of(track.clause()));
    }
}
