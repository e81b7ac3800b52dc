package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.answer.evidence.Focus;
import app.zhanggui.answer.evidence.Ladder;
import app.zhanggui.answer.evidence.Step;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import java.util.List;
import java.util.Optional;

/** Where a consequence begins: 到 40 分才降级 against the rung of 10 分, 10 次才禁评 against 5 次. */
public final class Rungs implements Ground {

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        return claimed.has(Cue.NOT_BEFORE)
                ? said.bearing().total().flatMap(amount -> begins(claimed.question(), said)
                        .map(first -> first.value().compareTo(amount.value()) == 0))
                : Optional.empty();
    }

    /** Whether the question says where something begins: 要到 40 分才降级. */
    public static boolean isAskedFor(UnderstoodQuestion question) {
        return Cue.NOT_BEFORE.isIn(question.chinese());
    }

    /** The amount at which what the question names begins. */
    private static Optional<Amount> begins(UnderstoodQuestion question, Said said) {
        boolean ladder = Step.of(question, said.stated()).isPresent();
        return ladder
                ? of(question, said.stated()).map(rung -> rung.from().bound())
                : said.bearing()
                        .condition()
                        .filter(Condition::isLowerBound)
                        .filter(_ -> isNamed(question, said.consequences())
                                || Focus.of(question).consequences().isEmpty())
                        .map(Condition::bound);
    }

    /** The lowest rung of the question's ladder that brings what the question names. */
    public static Optional<Ladder.Rung> of(UnderstoodQuestion question, WeighedClause stated) {
        return Step.of(question, stated).flatMap(step -> step.ladder().rungs().stream()
                .filter(rung ->
                        isNamed(question, Claims.consequences(rung.clause().text())))
                .findFirst());
    }

    private static boolean isNamed(UnderstoodQuestion question, List<Claim.Consequence> said) {
        List<String> named = Focus.of(question).consequences().stream()
                .map(Claim.Consequence::word)
                .toList();
        return !named.isEmpty()
                && said.stream()
                        .filter(each -> !each.denied())
                        .map(Claim.Consequence::word)
                        .anyMatch(named::contains);
    }
}
