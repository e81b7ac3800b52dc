package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.HealthRule;
import app.zhanggui.rulebook.HealthRule.Bound;
import app.zhanggui.rulebook.HealthRule.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is measured day by day after an event. */
final class HealthRuleReader {

    private static final Set<String> KEYS = Set.of("indicators", "remedy-days", "clause");
    private static final Set<String> INDICATOR_KEYS =
            Set.of("id", "field", "label", "at-most", "at-least", "hours", "clause");
    private static final int MOST_DAYS = 1_000;
    private static final int MOST_HOURS = 24 * MOST_DAYS;

    private final RuleSetYaml yaml;
    private final Problems problems;
    private final ClauseReferences references;

    HealthRuleReader(RuleSetYaml yaml, Problems problems, ClauseReferences references) {
        this.yaml = yaml;
        this.problems = problems;
        this.references = references;
    }

    Optional<HealthRule> health(YamlMapping version) {
        return version.mapping("health", KEYS).map(mapping -> {
            ClauseId clause = references.clause(mapping);
            List<Indicator> indicators = mapping.mappings("indicators", INDICATOR_KEYS).stream()
                    .map(this::indicator)
                    .toList();
            int days = mapping.number("remedy-days", 1, MOST_DAYS);
            references.note(mapping.line("remedy-days"), clause, String.valueOf(days), Figure.Hours.ofDays(days));
            return new HealthRule(indicators, days, clause);
        });
    }

    private Indicator indicator(YamlMapping mapping) {
        ClauseId clause = references.clause(mapping);
        boolean atMost = mapping.has("at-most");
        if (atMost == mapping.has("at-least")) {
            problems.add(mapping.line(), "", "an indicator has one bound; allowed: at-most or at-least");
        }
        String key = atMost ? "at-most" : "at-least";
        BigDecimal percent = mapping.percent(key);
        references.note(mapping.line(key), clause, percent.toPlainString(), new Figure.Percent(percent));
        int hours = mapping.number("hours", 1, MOST_HOURS);
        references.note(mapping.line("hours"), clause, String.valueOf(hours), new Figure.Hours(hours));
        return new Indicator(
                yaml.id(mapping, "id"),
                mapping.required("field"),
                yaml.label(mapping, "label"),
                atMost ? Bound.AT_MOST : Bound.AT_LEAST,
                percent,
                hours,
                clause);
    }
}
