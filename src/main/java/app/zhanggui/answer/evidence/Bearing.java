package app.zhanggui.answer.evidence;

import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the question's amount bears on a clause: on the ladder to which the clause belongs, or on the one bound that it
 * sets.
 *
 * @param condition the condition that is judged; empty where the clause sets none for an amount of the question
 * @param total the question's amount; empty where it names none or several
 * @param met whether the amount meets the condition; empty where nothing is put to the test
 */
public record Bearing(Optional<Condition> condition, Optional<Amount> total, Optional<Boolean> met) {

    /** How the question's amounts bear on the clause. */
    public static Bearing of(UnderstoodQuestion question, WeighedClause stated) {
        Optional<Step> step = Step.of(question, stated);
        if (step.isPresent()) {
            Condition rung = step.get()
                    .ladder()
                    .reachedBy(step.get().amount())
                    .orElse(step.get().ladder().rungs().getFirst())
                    .from();
            return new Bearing(
                    Optional.of(rung),
                    Optional.of(step.get().amount()),
                    Optional.of(!step.get().isBelow()));
        }
        List<Bearing> bounds = question.amounts().stream()
                .map(Amount::unit)
                .distinct()
                .flatMap(unit -> onBound(question, stated, unit).stream())
                .toList();
        return bounds.stream()
                .filter(bearing -> bearing.met().isPresent())
                .findFirst()
                .or(() -> bounds.stream().findFirst())
                .orElse(new Bearing(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<Bearing> onBound(UnderstoodQuestion question, WeighedClause stated, String unit) {
        return stated.facts().condition(unit).map(condition -> {
            Optional<Amount> total = Total.of(question, unit);
            return new Bearing(
                    Optional.of(condition),
                    total,
                    total.filter(amount -> !restates(question, condition, amount))
                            .map(amount -> condition.isMetBy(amount.value())));
        });
    }

    /** Whether the question only names the bound, as 超过 3 次 and 72 小时内 do, and puts nothing to the test. */
    private static boolean restates(UnderstoodQuestion question, Condition condition, Amount total) {
        boolean sameValue = condition.bound().value().compareTo(total.value()) == 0;
        boolean namesRelation = Condition.in(question.chinese()).stream()
                .anyMatch(own -> own.relation() == condition.relation()
                        && own.bound().unit().equals(condition.bound().unit()));
        return namesRelation || sameValue && condition.relation() == Condition.Relation.AT_MOST;
    }

    /** Whether the clause sets a bound in that unit, or the question's amount has it. */
    public boolean isUnit(String unit) {
        return units().contains(unit);
    }

    /** Whether it is the bound itself. */
    public boolean isBound(Amount amount) {
        return condition
                .filter(c -> c.bound().unit().equals(amount.unit()))
                .filter(c -> c.bound().value().compareTo(amount.value()) == 0)
                .isPresent();
    }

    private Set<String> units() {
        return Stream.concat(condition.map(Condition::bound).stream(), total.stream())
                .map(Amount::unit)
                .collect(Collectors.toSet());
    }
}
