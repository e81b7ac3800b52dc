package app.zhanggui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.history.TestDatabases;
import app.zhanggui.storage.Database;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbacksTest {

    private static final AnswerGiven ANSWER =
            new AnswerGiven("answer-1", "扣 10 分会怎样", "扣10分 taobao", "answered", "v1", List.of("taobao-live#host-10"));

    private final Database database = TestDatabases.inMemory();
    private final Feedbacks feedbacks = new Feedbacks(database, Clock.systemUTC());
    private final HandedInQuestions questions = new HandedInQuestions(database, Clock.systemUTC());

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(Feedback.Reason.class)
    void keepsTheReasonAndTheNote(Feedback.Reason reason) {
        var feedback = new Feedback(Feedback.Verdict.UNHELPFUL, Optional.of(reason), "第 5 条已改'; --");
        feedbacks.put(ANSWER, feedback);

        assertThat(feedbacks.of("answer-1")).contains(feedback);
    }

    @Test
    void keepsTheLastWordOnAnAnswer() {
        feedbacks.put(ANSWER, new Feedback(Feedback.Verdict.UNHELPFUL, Optional.of(Feedback.Reason.UNCLEAR), ""));
        feedbacks.put(ANSWER, new Feedback(Feedback.Verdict.HELPFUL, Optional.empty(), ""));

        assertThat(feedbacks.of("answer-1").orElseThrow().verdict()).isEqualTo(Feedback.Verdict.HELPFUL);
    }

    @Test
    void canBeWithdrawn() {
        feedbacks.put(ANSWER, new Feedback(Feedback.Verdict.HELPFUL, Optional.empty(), ""));
        feedbacks.withdraw("answer-1");

        assertThat(feedbacks.of("answer-1")).isEmpty();
    }

    @Test
    void keepsWhatWasAskedAndCitedWithIt() {
        feedbacks.put(ANSWER, new Feedback(Feedback.Verdict.HELPFUL, Optional.empty(), ""));

        assertThat(row("feedback"))
                .containsEntry("question", "扣 10 分会怎样")
                .containsEntry("understood", "扣10分 taobao")
                .containsEntry("outcome", "answered")
                .containsEntry("rule_book", "v1")
                .containsEntry("cited", "taobao-live#host-10");
    }

    @Test
    void cutsWhatIsTooLong() {
        var long1 = new AnswerGiven("answer-2", "问", "长".repeat(9000), "answered", "v1", List.of("d#c".repeat(3000)));
        feedbacks.put(long1, new Feedback(Feedback.Verdict.HELPFUL, Optional.empty(), "长".repeat(5000)));

        assertThat(feedbacks.of("answer-2").orElseThrow().note()).hasSize(Feedback.LONGEST_NOTE);
    }

    @Test
    void keepsAQuestionThatIsHandedInAndForgetsItAgain() {
        questions.handIn(ANSWER, "急用");
        questions.handIn(ANSWER, "很急");
        assertThat(questions.noteOf("answer-1")).contains("很急");
        assertThat(row("handed_in_question")).containsEntry("outcome", "answered");

        questions.withdraw("answer-1");
        assertThat(questions.noteOf("answer-1")).isEmpty();
    }

    private java.util.Map<String, Object> row(String table) {
        return database.read(
                client -> client.sql("select * from " + table).query().singleRow());
    }
}
