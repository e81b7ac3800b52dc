package app.zhanggui.api;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.RuleSet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a penalty rule, each with the clause that says it. */
@Schema(description = "The figures of a penalty rule, each with the clause that says it")
record RuleSetResource(
        @Schema(description = "Its id", example = "taobao-live-host")
        String id,

        @Schema(description = "Its name in Chinese") String title,
        @Schema(description = "Its name in English") String titleEn,
        @Schema(description = "The slug of its platform") String platform,
        @Schema(description = "The platform's name") String platformLabel,

        @Schema(description = "The id of the document whose clauses it cites")
        String document,

        @Schema(description = "The document's title") String documentTitle,
        @Schema(description = "Whom it concerns") List<String> audience,

        @Schema(description = "When a person last compared it with its document") @Nullable
        LocalDate checked,

        @Schema(description = "What an event says besides date, time and revoked")
        List<EventFieldResource> fields,

        @Schema(description = "The Chinese word behind a figure of the main track")
        String unit,

        TrackResource.PeriodResource period,

        @Schema(description = "The violations of the version in force, with their points and measures")
        List<ViolationResource> violations,

        @Schema(description = "The thresholds of the version in force, ascending, with their measures")
        List<ThresholdResource> thresholds,

        @Schema(description = "All values by validity period, the earliest first")
        List<RuleSetVersionResource> versions,

        @Schema(description = "Where to calculate with it", example = "/api/v1/rule-sets/taobao-live-host/calculations")
        String calculations) {

    /**
     * Makes the shape of a rule set.
     *
     * @param day the day whose values stand outside of {@code versions}
     */
    static RuleSetResource of(RuleSet ruleSet, RuleBook ruleBook, LocalDate day) {
        RuleSetVersionResource now = RuleSetVersionResource.of(ruleSet.nearest(day));
        return new RuleSetResource(
                ruleSet.id(),
                ruleSet.title().zh(),
                ruleSet.title().en(),
                ruleSet.platform(),
                ruleBook.platform(ruleSet.platform()).label(),
                ruleSet.document(),
                documentTitle(ruleSet, ruleBook),
                ruleSet.audience(),
                ruleSet.checked().orElse(null),
                ruleSet.fields().stream().map(EventFieldResource::of).toList(),
                now.tracks().getFirst().unit(),
                now.tracks().getFirst().period(),
                now.violations(),
                now.thresholds(),
                ruleSet.versions().stream().map(RuleSetVersionResource::of).toList(),
                Links.toCalculations(ruleSet.id()));
    }

    private static String documentTitle(RuleSet ruleSet, RuleBook ruleBook) {
        return ruleBook.documents().stream()
                .filter(document -> document.id().equals(ruleSet.document()))
                .map(RuleDocument::title)
                .findFirst()
                .orElse(ruleSet.document());
    }
}
