package app.zhanggui.api;

import app.zhanggui.api.RuleSetResource.ClauseLink;
import app.zhanggui.rulebook.CommissionWindow;
import app.zhanggui.rulebook.DailyLimit;
import app.zhanggui.rulebook.HealthRule;
import app.zhanggui.rulebook.HealthRule.Bound;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Measure.Term;
import app.zhanggui.rulebook.Period;
import app.zhanggui.rulebook.Remark;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a rule set that are in force together. */
@Schema(description = "The values of a rule set that are in force together")
record RuleSetVersionResource(
        @Schema(description = "The first day in force; null where it is open") @Nullable
        LocalDate effectiveFrom,

        @Schema(description = "The last day in force; null where it is open") @Nullable
        LocalDate effectiveTo,

        @Schema(description = "What is counted, the main track first")
        List<TrackResource> tracks,

        @Schema(description = "The violations and aggravations")
        List<ViolationResource> violations,

        @Schema(description = "What a total triggers, ascending")
        List<ThresholdResource> thresholds,

        @Schema(description = "What too many events of one day trigger")
        List<DailyLimitResource> dailyLimits,

        @Schema(description = "How long an order still owes commission; null where the rule has no such window")
        @Nullable
        CommissionResource commission,

        @Schema(description = "What is measured day by day; null where the rule measures nothing") @Nullable
        HealthRuleResource health,

        @Schema(description = "How the rule is read where its document is open")
        List<RemarkResource> readings,

        @Schema(description = "What the document does not lay down")
        List<RemarkResource> gaps) {

    /** Something that adds up. */
    record TrackResource(
            @Schema(description = "Its name in totals") String id,
            @Schema(description = "Its name in Chinese") String label,
            @Schema(description = "Its name in English") String labelEn,

            @Schema(description = "The Chinese word behind a figure")
            String unit,

            @Schema(description = "The English word behind a figure")
            String unitEn,

            @Schema(description = "Whether each event adds one")
            boolean countsEvents,

            PeriodResource period,
            ClauseLink clause) {

        private static TrackResource of(Track track) {
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

    /** How long something counts. */
    record PeriodResource(
            @Schema(
                    description = "How long what was added counts",
                    allowableValues = {"none", "calendar-year", "calendar-quarter", "calendar-month", "rolling-days"})
            String kind,

            @Schema(description = "The number of days of a rolling period") @Nullable
            Integer days,

            @Schema(description = "The clause that says so") @Nullable
            ClauseLink clause) {

        private static PeriodResource of(Track track) {
            Integer days = track.period() instanceof Period.Rolling(int number) ? number : null;
            return new PeriodResource(track.period().slug(), days, ClauseLink.of(track.clearing()));
        }
    }

    /** A violation or aggravation. */
    record ViolationResource(
            @Schema(description = "Its id, also the cause of its measures")
            String id,

            @Schema(description = "Its name in Chinese") String label,
            @Schema(description = "Its name in English") String labelEn,

            @Schema(description = "What it adds to which track")
            List<PointsResource> points,

            @Schema(description = "What it brings whatever the totals are")
            List<MeasureResource> measures,

            ClauseLink clause) {

        private static ViolationResource of(Violation violation) {
            return new ViolationResource(
                    violation.id(),
                    violation.label().zh(),
                    violation.label().en(),
                    violation.points().stream().map(PointsResource::of).toList(),
                    MeasureResource.of(violation.measures()),
                    ClauseLink.of(violation.clause()));
        }
    }

    /** What a violation adds. */
    record PointsResource(
            @Schema(description = "The track") String track,
            @Schema(description = "How many") int amount,
            ClauseLink clause) {

        private static PointsResource of(Violation.Points points) {
            return new PointsResource(points.track(), points.amount(), ClauseLink.of(points.clause()));
        }
    }

    /** A measure as a rule orders it. */
    record MeasureResource(
            @Schema(description = "What is done", example = "live-rights-freeze")
            String kind,

            @Schema(description = "Its name in Chinese") String label,
            @Schema(description = "Its name in English") String labelEn,

            @Schema(description = "How many days; null where it is permanent or its end is open") @Nullable
            Integer days,

            @Schema(description = "Whether it is for ever") boolean permanent,
            ClauseLink clause) {

        private static List<MeasureResource> of(List<Measure> measures) {
            return measures.stream().map(MeasureResource::of).toList();
        }

        private static MeasureResource of(Measure measure) {
            return new MeasureResource(
                    measure.kind(),
                    measure.label().zh(),
                    measure.label().en(),
                    measure.term() instanceof Term.Days(int days) ? days : null,
                    measure.term() instanceof Term.Permanent,
                    ClauseLink.of(measure.clause()));
        }
    }

    /** A total that triggers measures. */
    record ThresholdResource(
            @Schema(description = "The track whose total counts")
            String track,

            @Schema(description = "The total") int value,

            @Schema(description = "What it brings") List<MeasureResource> measures,
            ClauseLink clause) {

        private static ThresholdResource of(Threshold threshold) {
            return new ThresholdResource(
                    threshold.track(),
                    threshold.value(),
                    MeasureResource.of(threshold.measures()),
                    ClauseLink.of(threshold.clause()));
        }
    }

    /** A limit of one day. */
    record DailyLimitResource(
            @Schema(description = "The track of which one day may add so many")
            String track,

            @Schema(description = "The most that has no consequences")
            int most,

            @Schema(description = "The cause of the measures")
            String cause,

            @Schema(description = "What the first event over the limit brings")
            List<MeasureResource> measures,

            ClauseLink clause) {

        private static DailyLimitResource of(DailyLimit limit) {
            return new DailyLimitResource(
                    limit.track(),
                    limit.most(),
                    limit.cause(),
                    MeasureResource.of(limit.measures()),
                    ClauseLink.of(limit.clause()));
        }
    }

    /** How long an order still owes commission. */
    record CommissionResource(
            @Schema(description = "The number of hours after the event, the last instant included")
            int hours,

            ClauseLink clause) {

        private static CommissionResource of(CommissionWindow window) {
            return new CommissionResource(window.hours(), ClauseLink.of(window.clause()));
        }
    }

    /** What is measured after an event. */
    record HealthRuleResource(
            @Schema(description = "What is measured") List<IndicatorResource> indicators,

            @Schema(description = "After how many unhealthy days in a row the remedial plan starts")
            int remedyDays,

            ClauseLink clause) {

        private static HealthRuleResource of(HealthRule rule) {
            return new HealthRuleResource(
                    rule.indicators().stream().map(IndicatorResource::of).toList(),
                    rule.remedyDays(),
                    ClauseLink.of(rule.clause()));
        }
    }

    /** A measured figure. */
    record IndicatorResource(
            @Schema(description = "Its short name") String id,

            @Schema(description = "Its name in dailyHealth") String field,
            @Schema(description = "Its name in Chinese") String label,
            @Schema(description = "Its name in English") String labelEn,

            @Schema(
                    description = "On which side of percent it is healthy",
                    allowableValues = {"at-most", "at-least"})
            String bound,

            @Schema(description = "The bound, itself healthy")
            BigDecimal percent,

            @Schema(description = "Within how many hours after the event it is measured")
            int hours,

            ClauseLink clause) {

        private static IndicatorResource of(HealthRule.Indicator indicator) {
            return new IndicatorResource(
                    indicator.id(),
                    indicator.field(),
                    indicator.label().zh(),
                    indicator.label().en(),
                    indicator.bound() == Bound.AT_MOST ? "at-most" : "at-least",
                    indicator.percent(),
                    indicator.hours(),
                    ClauseLink.of(indicator.clause()));
        }
    }

    /** A reading or a gap. */
    record RemarkResource(
            @Schema(description = "Its name in the rule set")
            String id,

            @Schema(description = "The sentence in Chinese") String text,
            @Schema(description = "The sentence in English") String textEn,
            ClauseLink clause) {

        private static RemarkResource of(Remark remark) {
            return new RemarkResource(
                    remark.id(), remark.text().zh(), remark.text().en(), ClauseLink.of(remark.clause()));
        }
    }

    static RuleSetVersionResource of(RuleSetVersion version) {
        return new RuleSetVersionResource(
                version.effective().from().orElse(null),
                version.effective().to().orElse(null),
                version.tracks().stream().map(TrackResource::of).toList(),
                version.violations().stream().map(ViolationResource::of).toList(),
                version.thresholds().stream().map(ThresholdResource::of).toList(),
                version.dailyLimits().stream().map(DailyLimitResource::of).toList(),
                version.commission().map(CommissionResource::of).orElse(null),
                version.health().map(HealthRuleResource::of).orElse(null),
                version.readings().stream().map(RemarkResource::of).toList(),
                version.gaps().stream().map(RemarkResource::of).toList());
    }
}
