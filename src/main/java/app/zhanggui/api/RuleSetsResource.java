package app.zhanggui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The rule sets of the calculators. */
@Schema(description = "The rule sets of the calculators")
record RuleSetsResource(
        @Schema(description = "How many rule sets there are")
        int total,

        @Schema(description = "The rule sets") List<RuleSetResource> ruleSets,

        @Schema(description = "The version of the rule book")
        String ruleBook) {}
