package app.zhanggui.api;

import app.zhanggui.penalty.Step;
import app.zhanggui.rulebook.RuleSet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event and what it did. */
@Schema(description = "An event and what it did")
record StepResource(
        @Schema(description = "The event's place in the request, from 0")
        int eventIndex,

        @Schema(description = "The event's day") LocalDate date,

        @Schema(description = "Its time of day", type = "string") @Nullable
        LocalTime time,

        @Schema(
                description = "Whether it counts",
                allowableValues = {"counted", "revoked", "not-in-force", "after-terminal-measure"})
        String standing,

        @Schema(description = "What it added, by track") Map<String, Integer> added,

        @Schema(description = "The totals after it, by track")
        Map<String, Integer> totals,

        @Schema(description = "The highest threshold that it reached") @Nullable
        Integer threshold,

        @Schema(description = "What happened, in words") String text,

        @Schema(description = "The numbers of its citations")
        List<Integer> citations) {

    static StepResource of(Step step, RuleSet ruleSet, CalculationShaping shaping) {
        return new StepResource(
                step.eventIndex(),
                step.date(),
                step.time().orElse(null),
                step.standing().slug(),
                step.added(),
                step.totals(),
                step.threshold().stream().boxed().findFirst().orElse(null),
                shaping.wording().step(ruleSet, step, shaping.language()),
                shaping.citations(step.clauses()));
    }
}
