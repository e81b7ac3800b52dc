package app.zhanggui.answer.calculation;

import app.zhanggui.answer.evidence.RolesApart;
import app.zhanggui.rulebook.DailyLimit;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Violation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the rule set by which something told is calculated. Stateless, thread-safe. */
final class RuleSetChoice {

    private RuleSetChoice() {}

    /**
     * The rule set that takes everything that was told; empty where none does, or where several do and nothing tells
     * them apart: neither the roles, in the words of their audiences, nor a consequence that only one of them knows.
     *
     * @param ruleSets the rule sets of the platforms that come into question
     * @param telling what was told
     * @param question what is asked
     */
    static Optional<Fit> of(Collection<RuleSet> ruleSets, Calculations.Telling telling, CaseQuestion question) {
        List<Fit> fits = RolesApart.meant(telling.roles(), telling.told(), ruleSets).stream()
                .map(ruleSet -> CaseReader.fit(ruleSet, telling))
                .filter(fit -> !(fit instanceof Fit.Foreign))
                .toList();
        List<Fit> ofTheRoles =
                narrowed(fits, fit -> fit.ruleSet().audience().stream().anyMatch(telling.roles()::contains));
        List<Fit> candidates =
                narrowed(ofTheRoles, fit -> measures(fit.ruleSet().nearest(telling.asOf()))
                        .anyMatch(measure -> question.names(measure.label().zh())));
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static Stream<Measure> measures(RuleSetVersion version) {
        return Stream.of(
                        version.thresholds().stream().map(Threshold::measures),
                        version.violations().stream().map(Violation::measures),
                        version.dailyLimits().stream().map(DailyLimit::measures))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    private static List<Fit> narrowed(List<Fit> fits, Predicate<Fit> wanted) {
        List<Fit> some = fits.stream().filter(wanted).toList();
        return some.isEmpty() ? fits : some;
    }
}
