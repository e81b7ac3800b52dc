package app.zhanggui.answer.evidence;

import app.zhanggui.question.Amount;
import app.zhanggui.rulebook.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a section whose clauses begin at different amounts of one unit: 达到 5 分, 达到 10 分, 达到 20 分.
 *
 * <p>The step for an amount is the highest one that it reaches, so that 12 分 is judged by 10 分 and not by the clause
 * whose words happen to be nearest.
 *
 * @param rungs the steps from the lowest to the highest, at least two
 */
public record Ladder(List<Rung> rungs) {

    /**
     * One step.
     *
     * @param from the condition under which it holds
     * @param clause the clause that says what follows
     */
    public record Rung(Condition from, Clause clause) {}

    /** The ladder that the clauses of the section make, when at least two of them begin at an amount of that unit. */
    public static Optional<Ladder> in(Clause section, String unit, KnownClauses known) {
        List<Rung> rungs = section.children().stream()
                .flatMap(clause -> known
                        .facts(clause)
                        .condition(unit)
                        .filter(Condition::isLowerBound)
                        .map(condition -> new Rung(condition, clause))
                        .stream())
                .sorted(Comparator.comparing(rung -> rung.from().bound().value()))
                .toList();
        long different = rungs.stream().map(Rung::from).distinct().count();
        return different < 2 ? Optional.empty() : Optional.of(new Ladder(rungs));
    }

    /** The highest step that the amount reaches; empty below the first. */
    public Optional<Rung> reachedBy(Amount amount) {
        return rungs.stream()
                .filter(rung -> rung.from().isMetBy(amount.value()))
                .reduce((lower, higher) -> higher);
    }
}
