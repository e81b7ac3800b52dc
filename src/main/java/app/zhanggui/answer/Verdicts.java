package app.zhanggui.answer;

import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.Bearing;
import app.zhanggui.answer.evidence.PointedRungs;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.answer.evidence.Step;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.answer.judgement.Judgement;
import app.zhanggui.answer.judgement.Rungs;
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
    private final PointedRungs pointed;

    Verdicts(Phrases phrases, PointedRungs pointed) {
        this.phrases = phrases;
        this.pointed = pointed;
    }

    /** The clauses to state, the one first that decides the question, with the rung where the consequence begins. */
    List<WeighedClause> decidingFirst(
            UnderstoodQuestion question, List<WeighedClause> stated, Optional<Decision> decided) {
        return decided.map(decision -> Stream.concat(
                                deciding(question, decision),
                                stated.stream().filter(clause -> !clause.equals(decision.clause())))
                        .distinct()
                        .limit(Math.max(2, stated.size()))
                        .toList())
                .orElse(stated);
    }

    private static Stream<WeighedClause> deciding(UnderstoodQuestion question, Decision decision) {
        Stream<WeighedClause> counterexample =
                Judgement.counterexample(question, decision.clause(), decision.asked()).stream();
        Stream<WeighedClause> begins = Stream.concat(
                        Rungs.of(question, decision.clause()).stream()
                                .map(rung -> decision.clause().withClause(rung.clause())),
                        counterexample)
                .filter(_ -> !decision.so());
        return Claims.consequences(question.chinese()).isEmpty() || !Rungs.isAskedFor(question)
                ? Stream.concat(Stream.of(decision.clause()), begins)
                : Stream.concat(begins, Stream.of(decision.clause()));
    }

    /**
     * The first statement behind yes or no in the words of the question and the measure, where there are any.
     *
     * @param clause the clause that it states
     * @param decision the decision of the question
     */
    Statement before(UnderstoodQuestion question, WeighedClause clause, Optional<Decision> decision, Statement first) {
        boolean refuted = decision.filter(decided -> Judgement.isRefuted(question, clause, decided.asked()))
                .isPresent();
        Optional<String> measure = Rungs.isAskedFor(question)
                        || refuted
                        || pointed.of(question, clause).isPresent()
                ? Optional.empty()
                : measure(question, clause);
        Optional<String> lead = decision.map(decided -> phrases.lead(question.english(), key(question, decided)))
                .or(() -> meets(question, clause));
        return measure.map(m -> lead.map(l -> phrases.phrase(question.english(), "lead.measure", l, m))
                        .orElse(m))
                .or(() -> lead)
                .map(text -> phrases.phrase(question.english(), "sentence", text))
                .map(text -> new Statement(
                        text + phrases.phrase(question.english(), "space") + first.text(),
                        first.citations(),
                        measure.isEmpty() ? List.of() : restated(question, clause)))
                .orElse(first);
    }

    private static String key(UnderstoodQuestion question, Decision decision) {
        String asked = decision.asked().name().toLowerCase(Locale.ROOT);
        boolean begins = Rungs.isAskedFor(question) && decision.asked() != PolarQuestion.RIGHT;
        boolean certain = !decision.so() && Judgement.isOnlyNotCertain(question);
        String kind = certain ? "certain" : begins ? "is" : asked;
        return kind + (decision.so() ? ".yes" : ".no");
    }

    /** That the amount meets the requirement that the clause sets, where others may be open. */
    private Optional<String> meets(UnderstoodQuestion question, WeighedClause clause) {
        boolean met = Bearing.of(question, clause).met().orElse(false)
                && Claims.consequences(clause.clause().passage()).isEmpty();
        boolean limit = Bearing.of(question, clause)
                .condition()
                .filter(condition -> !condition.isLowerBound())
                .isPresent();
        return PolarQuestion.of(question)
                .filter(asked -> asked == PolarQuestion.MAY && met)
                .map(_ -> phrases.lead(question.english(), limit ? "may.yes" : "may.meets"));
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
                .map(met -> phrases.measure(
                        question.english(),
                        bearing.condition().orElseThrow(),
                        bearing.total().orElseThrow(),
                        met));
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
}
