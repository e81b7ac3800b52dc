package app.zhanggui.ui;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.HealthRule;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Violation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule sets with which one can calculate, by the clauses on which their figures rest.
 *
 * @param byClause the rule sets that rest on a clause
 */
record Calculators(Map<ClauseId, Set<RuleSet>> byClause) {

    /** The rule sets of the rule book with their values of the day. */
    static Calculators of(RuleBook ruleBook, LocalDate day) {
        Map<ClauseId, Set<RuleSet>> byClause = new LinkedHashMap<>();
        for (RuleSet ruleSet : ruleBook.ruleSets()) {
            clauses(ruleSet.nearest(day))
                    .forEach(clause -> byClause.computeIfAbsent(clause, id -> new LinkedHashSet<>())
                            .add(ruleSet));
        }
        return new Calculators(byClause);
    }

    /** The rule sets that rest on the clause. */
    List<RuleSet> on(ClauseId clause) {
        return List.copyOf(byClause.getOrDefault(clause, Set.of()));
    }

    /** The rule sets that rest on a clause of the document. */
    List<RuleSet> onDocument(String document) {
        return byClause.entrySet().stream()
                .filter(entry -> entry.getKey().document().equals(document))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
    }

    /** The page of the calculator. */
    static String path(RuleSet ruleSet) {
        return "/calculators/" + ruleSet.id();
    }

    private static Stream<ClauseId> clauses(RuleSetVersion version) {
        return Stream.of(
                        version.tracks().stream()
                                .flatMap(track -> Stream.concat(Stream.of(track.clause()), track.clearing().stream())),
                        version.violations().stream().flatMap(Calculators::clauses),
                        version.thresholds().stream()
                                .flatMap(threshold -> with(threshold.clause(), threshold.measures())),
                        version.dailyLimits().stream().flatMap(limit -> with(limit.clause(), limit.measures())),
                        version.commission().stream().map(window -> window.clause()),
                        version.health().stream().flatMap(Calculators::clauses))
                .flatMap(clauses -> clauses);
    }

    private static Stream<ClauseId> clauses(Violation violation) {
        return Stream.concat(
                with(violation.clause(), violation.measures()),
                violation.points().stream().map(Violation.Points::clause));
    }

    private static Stream<ClauseId> clauses(HealthRule health) {
        return Stream.concat(
                Stream.of(health.clause()), health.indicators().stream().map(HealthRule.Indicator::clause));
    }

    private static Stream<ClauseId> with(ClauseId clause, Collection<Measure> measures) {
        return Stream.concat(Stream.of(clause), measures.stream().map(Measure::clause));
    }
}
