package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClarificationsTest {

    private static ShippedAnswers answers;

    @BeforeAll
    static void load(@TempDir Path data) {
        answers = new ShippedAnswers(data);
    }

    @AfterAll
    static void close() {
        answers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "会冻结多久, 淘宝, 快手",
        "情节严重会怎么处理, 淘宝, 抖音",
        "违规了三次会怎样, 快手, 抖音",
        "被冻结了能解开吗, 淘宝, 快手",
    })
    void aQuestionWithoutPlatformAndActIsAskedBackWhereSeveralPlatformsHaveARule(
            String question, String one, String other) {
        assertThat(answers.ask(question).answer())
                .isInstanceOfSatisfying(
                        Clarification.class, back -> assertThat(back.options()).contains(one, other));
    }

    @ParameterizedTest
    @CsvSource({"橱窗冻结几天", "情节严重扣几分", "商城要几星", "新人问：谁刷到我的商城商品是怎么定的，人工排的吗"})
    void whatOnlyOnePlatformKnowsIsNotAskedBack(String question) {
        assertThat(answers.ask(question).answer()).isInstanceOf(DirectAnswer.class);
    }
}
