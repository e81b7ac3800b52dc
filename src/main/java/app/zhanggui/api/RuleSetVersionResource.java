package app.zhanggui.api;

import app.zhanggui.rulebook.RuleSetVersion;
import io.swagger.v3.oas.annotations.media.Schema;
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

        @Nullable CommissionWindowResource commission,
        @Nullable HealthRuleResource health,

        @Schema(description = "How the rule is read where its document is open")
        List<RemarkResource> readings,

        @Schema(description = "What the document does not lay down")
        List<RemarkResource> gaps) {

    static RuleSetVersionResource of(RuleSetVersion version) {
        return new RuleSetVersionResource(
                version.effective().from().orElse(null),
                version.effective().to().orElse(null),
                version.tracks().stream().map(TrackResource::of).toList(),
                version.violations().stream().map(ViolationResource::of).toList(),
                version.thresholds().stream().map(ThresholdResource::of).toList(),
                version.dailyLimits().stream().map(DailyLimitResource::of).toList(),
                version.commission().map(CommissionWindowResource::of).orElse(null),
                version.health().map(HealthRuleResource::of).orElse(null),
                version.readings().stream().map(RemarkResource::of).toList(),
                version.gaps().stream().map(RemarkResource::of).toList());
    }
}
