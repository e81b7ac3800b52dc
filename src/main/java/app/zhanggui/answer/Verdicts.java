package app.zhanggui.answer;

import app.zhanggui.answer.evidence.Bearing;
import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.answer.evidence.Judgement;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.answer.evidence.Step;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says before the clause itself whether it is so as the question says, and how the question's amount stands to the
 * bound that the clause sets. Stateless, thread-safe.
 */
final class Verdicts {

    private final Phrases phrases;

    Verdicts(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The statement of the clause behind yes or no in the words of the question and the measure, where there are any. */
    Statement before(UnderstoodQuestion question, WeighedClause stated, Statement clause) {
        Optional<String> lead = PolarQuestion.of(question).flatMap(asked -> Judgement.of(question, stated, asked)
                .map(so -> phrases.lead(question.english(), asked, so)));
        Optional<String> measure = measure(question, stated);
        Optional<String> verdict = measure.map(
                        m -> lead.map(l -> phrases.phrase(question.english(), "lead.measure", l, m))
                                .orElse(m))
                .or(() -> lead)
                .map(text -> phrases.phrase(question.english(), "sentence", text));
        return verdict.map(text -> new Statement(
                        text + phrases.phrase(question.english(), "space") + clause.text(),
                        clause.citations(),
                        measure.isEmpty() ? List.of() : restated(question, stated)))
                .orElse(clause);
    }

    private List<String> restated(UnderstoodQuestion question, WeighedClause stated) {
        return Stream.concat(question.amounts().stream(), Bearing.of(question, stated).total().stream())
                .map(amount -> phrases.amount(false, amount))
                .distinct()
                .toList();
    }

    private Optional<String> measure(UnderstoodQuestion question, WeighedClause stated) {
        Optional<Step> step = Step.of(question, stated);
        if (step.isPresent()) {
            return onLadder(question, step.get());
        }
        Bearing bearing = Bearing.of(question, stated);
        return bearing.met()
                .map(met -> phrases.phrase(
                        question.english(),
                        key(bearing.condition().orElseThrow(), met),
                        phrases.amount(question.english(), bearing.total().orElseThrow()),
                        phrases.amount(
                                question.english(),
                                bearing.condition().orElseThrow().bound())));
    }

    private Optional<String> onLadder(UnderstoodQuestion question, Step step) {
        String own = phrases.amount(question.english(), step.amount());
        if (step.isBelow()) {
            Amount first = step.ladder().rungs().getFirst().from().bound();
            return Optional.of(
                    phrases.phrase(question.english(), "ladder.below", own, phrases.amount(question.english(), first)));
        }
        Amount reached =
                step.ladder().reachedBy(step.amount()).orElseThrow().from().bound();
        return reached.value().compareTo(step.amount().value()) == 0
                ? Optional.empty()
                : Optional.of(phrases.phrase(
                        question.english(), "ladder.on", own, phrases.amount(question.english(), reached)));
    }

    private static String key(Condition condition, boolean met) {
        String relation = condition.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "condition." + relation + (met ? ".met" : ".missed");
    }
}
