package app.zhanggui.answer;

import app.zhanggui.answer.evidence.Evidence;
import app.zhanggui.answer.evidence.EvidenceWeighing;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.answer.judgement.Judgement;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs the clauses that fit the question and states them, or says which silence it is. Answers every question. */
final class EvidenceStage implements AnswerStage {

    private final EvidenceWeighing weighing;
    private final AnswerComposition composition;

    EvidenceStage(EvidenceWeighing weighing, Phrases phrases) {
        this.weighing = weighing;
        this.composition = new AnswerComposition(phrases);
    }

    @Override
    public Optional<Answer> answer(Asked asked) {
        return Optional.of(stated(asked));
    }

    /** The answer from the clauses, without what no cited clause says. */
    Answer stated(Asked asked) {
        Answer answer =
                composition.answer(asked.question(), evidence(asked.question(), asked.edition()), asked.edition());
        return answer instanceof DirectAnswer direct
                ? new AnswerCheck(asked.question(), Set.of())
                        .checked(direct)
                        .map(Answer.class::cast)
                        .orElseGet(() -> composition.unfounded(asked.question(), direct))
                : answer;
    }

    /**
     * What the clauses are worth; what a rule demands is said where only its manner is not laid down, as for 不用写说明吧,
     * and what it says against a claim.
     */
    private Evidence evidence(UnderstoodQuestion question, Edition edition) {
        Evidence evidence = weighing.weigh(question, edition);
        if (!(evidence instanceof Evidence.NotLaidDown(var gap))) {
            return evidence;
        }
        return PolarQuestion.of(question)
                .flatMap(polar -> GapCover.of(gap).stream()
                        .filter(rule -> Judgement.isDemandedAllTheSame(question, rule, polar)
                                || polar == PolarQuestion.RIGHT
                                        && Judgement.of(question, rule, polar).equals(Optional.of(false)))
                        .findFirst())
                .<Evidence>map(rule -> new Evidence.Enough(List.of(rule)))
                .orElse(evidence);
    }
}
