package app.zhanggui.answer.evidence;

import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import java.util.Optional;

/**
 * A ladder that a question stands on.
 *
 * @param ladder the ladder to which the evidence belongs
 * @param amount the amount the question is about, in the ladder's unit
 */
public record Step(Ladder ladder, Amount amount) {

    /** The ladder of the evidence and the question's amount on it; empty where either is missing. */
    public static Optional<Step> of(UnderstoodQuestion question, WeighedClause evidence) {
        Clause section = evidence.isSection()
                ? evidence.clause()
                : evidence.document().parentOf(evidence.clause()).orElse(evidence.clause());
        return question.amounts().stream()
                .map(Amount::unit)
                .distinct()
                .flatMap(unit -> Ladder.in(section, unit, evidence.known())
                        .flatMap(ladder -> Total.of(question, unit).map(total -> new Step(ladder, total)))
                        .stream())
                .findFirst();
    }

    /** Whether the amount does not reach the lowest step. */
    public boolean isBelow() {
        return ladder.reachedBy(amount).isEmpty();
    }
}
