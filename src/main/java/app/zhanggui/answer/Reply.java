package app.zhanggui.answer;

import app.zhanggui.question.UnderstoodQuestion;
import java.time.Duration;
import java.util.List;

/**
 * Everything that goes back to the person who asked.
 *
 * @param answer the answer itself
 * @param understood how the question was understood
 * @param notices what the reader should know besides
 * @param followUps questions that the rule documents can answer
 * @param ruleBook the version of the one rule book that answered
 * @param conversation the id to send with the next question
 * @param took how long it took
 */
public record Reply(
        Answer answer,
        UnderstoodQuestion understood,
        List<Notice> notices,
        List<String> followUps,
        String ruleBook,
        String conversation,
        Duration took) {

    /** Copies the lists, so that a reply never changes. */
    public Reply {
        notices = List.copyOf(notices);
        followUps = List.copyOf(followUps);
    }
}
