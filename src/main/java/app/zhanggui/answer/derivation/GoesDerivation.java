package app.zhanggui.answer.derivation;

import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many goes it takes to do all that the question names, where a clause says how many one go takes at most. */
final class GoesDerivation implements Derivation {

    private final Pattern asked;
    private final Pattern once;

    GoesDerivation(Pattern asked, Pattern once) {
        this.asked = asked;
        this.once = once;
    }

    @Override
    public boolean isAskedFor(String text) {
        return asked.matcher(text).find();
    }

    @Override
    public Optional<Derived> of(UnderstoodQuestion question, List<WeighedClause> clauses) {
        return question.amounts().stream()
                .flatMap(all -> clauses.stream().flatMap(clause -> goes(clause, all).stream()))
                .findFirst();
    }

    private Optional<Derived> goes(WeighedClause clause, Amount all) {
        return once.matcher(clause.clause().text()).find()
                ? clause.facts()
                        .condition(all.unit())
                        .filter(condition -> condition.relation() == Condition.Relation.AT_MOST)
                        .map(Condition::bound)
                        .filter(most -> most.value().signum() > 0 && all.value().compareTo(most.value()) > 0)
                        .map(most -> new Derived.Goes(
                                clause, all, most, all.value().divide(most.value(), 0, RoundingMode.CEILING)))
                : Optional.empty();
    }
}
