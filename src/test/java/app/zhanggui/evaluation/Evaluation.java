package app.zhanggui.evaluation;

import app.zhanggui.answer.Reply;
import java.time.Duration;
import java.util.List;

/** Asks every question of the set and judges the answers. */
final class Evaluation {

    private final EvaluatedAnswers answers;
    private final Passages passages;
    private final Judge judge;

    Evaluation(EvaluatedAnswers answers) {
        this.answers = answers;
        this.passages = new Passages(answers.edition().ruleBook());
        this.judge = new Judge(passages);
    }

    /** The outcomes in the order of the questions. */
    List<Outcome> of(List<EvaluationQuestion> questions) {
        return questions.stream().map(this::outcome).toList();
    }

    private Outcome outcome(EvaluationQuestion question) {
        Reply reply = answers.ask(question.turns(), question.asOf());
        return new Outcome(
                question,
                reply,
                judge.faults(question, reply),
                RetrievalFigures.of(question, reply.understood(), answers.edition(), passages),
                Duration.from(reply.took()));
    }
}
