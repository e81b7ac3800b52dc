package app.zhanggui.answer;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import java.util.Optional;

/** Refuses what a helper for platform rules does not do, in one friendly sentence. Stateless, thread-safe. */
final class RefusalStage implements AnswerStage {

    private final Orders orders;
    private final ForeignSubjects foreign;
    private final AnswerComposition composition;

    RefusalStage(Orders orders, ForeignSubjects foreign, Phrases phrases) {
        this.orders = orders;
        this.foreign = foreign;
        this.composition = new AnswerComposition(phrases);
    }

    @Override
    public Optional<Answer> answer(Asked asked) {
        return orders.isRefused(asked.question().text())
                        || foreign.areAskedAbout(
                                asked.question(), asked.edition().index())
                ? Optional.of(refused(asked.question(), asked.edition()))
                : Optional.empty();
    }

    /** The refusal itself. */
    Answer refused(UnderstoodQuestion question, Edition edition) {
        return composition.refusal(question.english(), edition.ruleBook());
    }
}
