package app.zhanggui.answer.calculation;

import app.zhanggui.question.events.EventReading;
import app.zhanggui.rulebook.RuleSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the rule set by which something told is calculated. Stateless, thread-safe. */
public final class RuleSetChoice {

    private RuleSetChoice() {}

    /**
     * The rule set that takes everything that was told; empty where none does, or where several do and nothing tells
     * them apart.
     *
     * @param ruleSets the rule sets of the platforms that come into question
     * @param roles the roles that the question names, in the words of the rule sets' audiences; empty where it names none
     * @param reading what was told
     * @param text the text that was read
     */
    public static Optional<Fit> of(
            Collection<RuleSet> ruleSets, Collection<String> roles, EventReading reading, String text, LocalDate asOf) {
        List<Fit> fits = ruleSets.stream()
                .map(ruleSet -> CaseReader.fit(ruleSet, reading, text, asOf))
                .filter(fit -> !(fit instanceof Fit.Foreign))
                .toList();
        List<Fit> ofTheRoles = fits.stream()
                .filter(fit -> fit.ruleSet().audience().stream().anyMatch(roles::contains))
                .toList();
        List<Fit> candidates = ofTheRoles.isEmpty() ? fits : ofTheRoles;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
