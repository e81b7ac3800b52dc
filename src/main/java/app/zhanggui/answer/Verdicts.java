package app.zhanggui.answer;

import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.answer.evidence.Step;
import app.zhanggui.answer.evidence.Total;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import java.util.Locale;
import java.util.Optional;

/**
 * Says how the question's amount stands to the bound that the cited clause sets, before the clause itself is stated.
 * Stateless, thread-safe.
 */
final class Verdicts {

    private final Phrases phrases;

    Verdicts(Phrases phrases) {
        this.phrases = phrases;
    }

    Optional<String> of(UnderstoodQuestion question, WeighedClause stated) {
        Optional<Step> step = Step.of(question, stated);
        return step.isPresent()
                ? step.filter(Step::isBelow).map(s -> below(question, s))
                : question.amounts().stream()
                        .map(Amount::unit)
                        .distinct()
                        .flatMap(unit -> compared(question, stated, unit).stream())
                        .findFirst();
    }

    private String below(UnderstoodQuestion question, Step step) {
        return phrases.phrase(
                question.english(),
                "ladder.below",
                shown(question, step.amount()),
                shown(question, step.ladder().rungs().getFirst().from().bound()));
    }

    private Optional<String> compared(UnderstoodQuestion question, WeighedClause stated, String unit) {
        return Condition.only(stated.clause().text(), unit).flatMap(condition -> Total.of(question, unit)
                .filter(total -> !restates(question, condition, total))
                .map(total -> phrases.phrase(
                        question.english(),
                        key(condition, total),
                        shown(question, total),
                        shown(question, condition.bound()))));
    }

    /** Whether the question only repeats the bound, as 超过 3 次 and 72 小时内 do, and puts nothing to the test. */
    private static boolean restates(UnderstoodQuestion question, Condition condition, Amount total) {
        boolean sameValue = condition.bound().value().compareTo(total.value()) == 0;
        return sameValue
                && (condition.relation() == Condition.Relation.AT_MOST
                        || Condition.in(question.text()).stream()
                                .anyMatch(own -> own.relation() == condition.relation()));
    }

    private static String key(Condition condition, Amount total) {
        String relation = condition.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "condition." + relation + (condition.isMetBy(total.value()) ? ".met" : ".missed");
    }

    private String shown(UnderstoodQuestion question, Amount amount) {
        String value = amount.value().stripTrailingZeros().toPlainString();
        String unit = phrases.unit(question.english(), amount.unit());
        return amount.unit().equals("%") ? value + unit : value + " " + unit;
    }
}
