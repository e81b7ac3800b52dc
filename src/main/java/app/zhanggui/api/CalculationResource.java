package app.zhanggui.api;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Calculation.Clearing;
import app.zhanggui.penalty.CitedClause;
import app.zhanggui.penalty.Wording;
import app.zhanggui.rulebook.Period;
import app.zhanggui.rulebook.RuleBook;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of a calculation: a timeline in which every step names its clauses. */
@Schema(description = "The result of a calculation: a timeline in which every step names its clauses")
record CalculationResource(
        @Schema(description = "The id of the rule set") String ruleSet,
        @Schema(description = "The day of the result") LocalDate asOf,

        @Schema(
                description =
                        "The totals on that day: the tracks of the rule set, the year where points count in one, and"
                                + " what the day itself added to a track with a daily limit")
        Map<String, Integer> totals,

        @Schema(description = "The events in the order of time")
        List<StepResource> steps,

        @Schema(description = "All measures in the order of time")
        List<ImposedMeasureResource> measures,

        @Schema(
                description =
                        "What is known to run on that day: of each kind the measure that ends last; a measure whose"
                                + " end the documents leave open is not here")
        List<ActiveMeasureResource> activeOn,

        @Schema(description = "The next threshold; null where there is none") @Nullable
        Integer nextThreshold,

        @Schema(description = "How much is left to the next threshold") @Nullable
        Integer pointsToNext,

        @Schema(description = "The next threshold of each track that has one")
        List<NextThresholdResource> next,

        @Schema(description = "The first day on which points of now count no longer; null where they are not cleared")
        @Nullable
        LocalDate clearsOn,

        @Schema(description = "The orders in the order of the request; null where it has none") @Nullable
        List<CommissionResource> commission,

        @Schema(description = "The measured days in the order of time; null where the request has none") @Nullable
        List<HealthResource> health,

        @Schema(description = "The day on which the remedial plan has to start; null where it has not to") @Nullable
        LocalDate remedialPlanFrom,

        @Nullable FallenAwayResource fallenAway,

        @Schema(description = "How the rule was read, and what its document does not lay down")
        List<CalculationNoticeResource> notices,

        @Schema(description = "The clauses on which the calculation rests")
        List<CitedClauseResource> citations,

        @Schema(description = "The version of the rule book")
        String ruleBook) {

    private static final String YEAR = "year";
    private static final String OF_THE_DAY = "OnAsOf";

    /** Makes the shape of a calculation. */
    static CalculationResource of(Calculation calculation, RuleBook ruleBook, Wording wording, Locale language) {
        return of(calculation, List.of(), ruleBook, wording, language);
    }

    /**
     * Makes the shape of a calculation.
     *
     * @param ignored the fields of the request that mean nothing to the rule set
     */
    static CalculationResource of(
            Calculation calculation, List<String> ignored, RuleBook ruleBook, Wording wording, Locale language) {
        CalculationShaping shaping = new CalculationShaping(calculation, wording, language);
        var nearest = calculation.nearestNext();
        return new CalculationResource(
                calculation.ruleSet().id(),
                calculation.input().asOf(),
                totals(calculation),
                each(calculation.steps(), step -> StepResource.of(step, calculation.ruleSet(), shaping)),
                ImposedMeasureResource.of(calculation.measures(), shaping),
                each(calculation.active(), measure -> ActiveMeasureResource.of(measure, shaping)),
                nearest.map(next -> next.threshold().value()).orElse(null),
                nearest.map(Calculation.NextThreshold::away).orElse(null),
                each(calculation.next(), next -> NextThresholdResource.of(next, shaping)),
                calculation.clearsOn().map(Clearing::day).orElse(null),
                some(calculation.commission(), order -> CommissionResource.of(order, shaping)),
                some(calculation.health(), day -> HealthResource.of(day, shaping)),
                calculation.remedialPlanFrom().orElse(null),
                calculation
                        .fallenAway()
                        .map(fallen -> FallenAwayResource.of(fallen, shaping))
                        .orElse(null),
                notices(calculation, ignored, shaping),
                each(CitedClause.of(calculation, ruleBook), CitedClauseResource::of),
                ruleBook.version());
    }

    private static Map<String, Integer> totals(Calculation calculation) {
        Map<String, Integer> totals = new LinkedHashMap<>();
        boolean inAYear =
                calculation.version().tracks().stream().anyMatch(track -> track.period() == Period.Calendar.YEAR);
        if (inAYear) {
            totals.put(YEAR, calculation.input().asOf().getYear());
        }
        totals.putAll(calculation.totals());
        calculation.ofTheDay().forEach((track, number) -> totals.put(track + OF_THE_DAY, number));
        return totals;
    }

    private static List<CalculationNoticeResource> notices(
            Calculation calculation, List<String> ignored, CalculationShaping shaping) {
        List<CalculationNoticeResource> notices =
                new ArrayList<>(each(calculation.notices(), notice -> CalculationNoticeResource.of(notice, shaping)));
        if (!ignored.isEmpty()) {
            notices.add(CalculationNoticeResource.ofIgnored(ignored, shaping));
        }
        return notices;
    }

    private static <A, B> List<B> each(List<A> parts, Function<A, B> shape) {
        return parts.stream().map(shape).toList();
    }

    private static <A, B> @Nullable List<B> some(List<A> parts, Function<A, B> shape) {
        return parts.isEmpty() ? null : each(parts, shape);
    }
}
