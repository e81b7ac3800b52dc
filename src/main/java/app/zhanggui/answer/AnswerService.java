package app.zhanggui.answer;

import app.zhanggui.question.Question;

/** Answers questions from the rule book in service. Safe for use by many threads. */
public interface AnswerService {

    /** Answers the question from one version of the rule book. */
    Reply answer(Question question);
}
