package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Questions that say too little alone and go on from the turn before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoingOnTest {

    private ShippedAnswers answers;

    @BeforeAll
    void readTheShippedDocuments(@TempDir Path dataFolder) {
        answers = new ShippedAnswers(dataFolder);
    }

    @AfterAll
    void close() {
        answers.close();
    }

    @Test
    void whatNothingAnswersAloneIsAnsweredFromTheTurnBefore() {
        Reply first = answers.ask("快手货不对板都有啥");

        assertThat(answers.askNext(first, "产地那个是从哪查出来的").answer().text()).contains("抽检");
    }

    @Test
    void theDistanceIsCountedFromTheTotalOfTheTurnBefore() {
        Reply first = answers.ask("我是淘宝主播 今年累计17分");

        assertThat(answers.askNext(first, "离下一档差几分").answer().text()).contains("再有 3 分");
    }

    @Test
    void anotherMatterIsNotDrawnIntoTheTurnBefore() {
        Reply first = answers.ask("淘宝直播扣20分冻结多久？");

        assertThat(answers.askNext(first, "推荐一家好吃的火锅店").answer())
                .isInstanceOfSatisfying(
                        NoAnswer.class, none -> assertThat(none.silence()).isEqualTo(Silence.OUT_OF_SCOPE));
    }
}
