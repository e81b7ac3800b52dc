package app.zhanggui.answer;

import app.zhanggui.answer.evidence.EvidenceWeighing;
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
        Answer answer = composition.answer(
                asked.question(), weighing.weigh(asked.question(), asked.edition()), asked.edition());
        return answer instanceof DirectAnswer direct
                ? new AnswerCheck(asked.question(), Set.of())
                        .checked(direct)
                        .map(Answer.class::cast)
                        .orElseGet(() -> composition.unfounded(asked.question(), direct))
                : answer;
    }
}
