package app.zhanggui.api;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.Label;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        List<FieldResource> fields,

        @Schema(description = "The unit of the main track") String unit,

        @Schema(description = "How long what was added to the main track counts")
        RuleSetVersionResource.PeriodResource period,

        @Schema(description = "The violations of the version in force, with their points and measures")
        List<RuleSetVersionResource.ViolationResource> violations,

        @Schema(description = "The thresholds of the version in force, ascending, with their measures")
        List<RuleSetVersionResource.ThresholdResource> thresholds,

        @Schema(description = "All values by validity period, the earliest first")
        List<RuleSetVersionResource> versions,

        @Schema(description = "Where its calculations are asked for", example = "/api/v1/rule-sets/x/calculations")
        String calculations) {

    /** A field of an event. */
    record FieldResource(
            @Schema(description = "Its name in an event") String name,

            @Schema(
                    description = "What it holds: a whole number, one of the options, or true and false",
                    allowableValues = {"amount", "choice", "flag"})
            String kind,

            @Schema(description = "Its name in Chinese") String label,
            @Schema(description = "Its name in English") String labelEn,

            @Schema(description = "Whether every event needs it")
            boolean required,

            @Schema(description = "The track to which an amount is added") @Nullable
            String track,

            @Schema(description = "The smallest amount") @Nullable
            Integer least,

            @Schema(description = "The largest amount") @Nullable
            Integer most,

            @Schema(description = "The ids of the violations to choose from, or the one that a flag means")
            List<String> options) {

        private static FieldResource of(EventField field) {
            Label label = field.label();
            return switch (field) {
                case EventField.Amount amount ->
                    new FieldResource(
                            amount.name(),
                            "amount",
                            label.zh(),
                            label.en(),
                            true,
                            amount.track(),
                            amount.least(),
                            amount.most(),
                            List.of());
                case EventField.Choice choice ->
                    new FieldResource(
                            choice.name(),
                            "choice",
                            label.zh(),
                            label.en(),
                            choice.required(),
                            null,
                            null,
                            null,
                            choice.options());
                case EventField.Flag flag ->
                    new FieldResource(
                            flag.name(),
                            "flag",
                            label.zh(),
                            label.en(),
                            false,
                            null,
                            null,
                            null,
                            List.of(flag.violation()));
            };
        }
    }

    /** A clause by address. */
    record ClauseLink(
            @Schema(description = "The document's id") String document,

            @Schema(description = "The clause's id in its document")
            String clause,

            @Schema(description = "The page that shows it in its document, relative to this site")
            String url) {

        static ClauseLink of(ClauseId clause) {
            return new ClauseLink(clause.document(), clause.clause(), Links.to(clause));
        }

        static @Nullable ClauseLink of(Optional<ClauseId> clause) {
            return clause.map(ClauseLink::of).orElse(null);
        }
    }

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
                ruleSet.fields().stream().map(FieldResource::of).toList(),
                now.tracks().getFirst().unit(),
                now.tracks().getFirst().period(),
                now.violations(),
                now.thresholds(),
                ruleSet.versions().stream().map(RuleSetVersionResource::of).toList(),
                "/api/v1/rule-sets/" + ruleSet.id() + "/calculations");
    }

    private static String documentTitle(RuleSet ruleSet, RuleBook ruleBook) {
        return ruleBook.documents().stream()
                .filter(document -> document.id().equals(ruleSet.document()))
                .map(document -> document.title())
                .findFirst()
                .orElse(ruleSet.document());
    }
}
