package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedAnswers.class)
class ClarificationsTest {

    private final ShippedAnswers answers;

    ClarificationsTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @CsvSource({
        "会冻结多久, 淘宝, 快手",
        "情节严重会怎么处理, 淘宝, 抖音",
        "违规了三次会怎样, 快手, 抖音",
        "被冻结了能解开吗, 淘宝, 快手",
        "最高能冻多久, 淘宝, 快手",
        "违规了 帮我看看要罚多少, 淘宝, 抖音",
    })
    void aQuestionWithoutPlatformAndActIsAskedBackWhereSeveralPlatformsHaveARule(
            String question, String one, String other) {
        assertThat(answers.ask(question).answer())
                .isInstanceOfSatisfying(
                        Clarification.class, back -> assertThat(back.options()).contains(one, other));
    }

    @ParameterizedTest
    @CsvSource({"几分清退", "橱窗冻结几天", "会不会限流", "情节严重扣几分", "商城要几星", "新人问：谁刷到我的商城商品是怎么定的，人工排的吗"})
    void whatOnlyOnePlatformKnowsIsNotAskedBack(String question) {
        assertThat(answers.ask(question).answer()).isInstanceOf(DirectAnswer.class);
    }
}
