package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told as a share of a number or as below a bound, which is not taken for the number itself. */
@ExtendWith(SharedAnswers.class)
class SharesTest {

    private final ShippedAnswers answers;

    SharesTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "快手撤链10次，一半没理由 扣几分",
                "快手撤链8次，3次写了说明，剩下的都没理由 扣几分",
                "快手撤链8次，除了3次有说明其他都没理由 扣几分",
                "快手一天撤3条没理由的，撤了一个星期 扣几分"
            })
    void noSumIsMadeOfAShare(String question) {
        assertThat(answers.ask(question).answer())
                .satisfiesAnyOf(answer -> assertThat(answer).isNotInstanceOf(DirectAnswer.class), answer -> assertThat(
                                ((DirectAnswer) answer).calculation())
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4星以下能进快手商城吗", "淘宝观众违规5次以下会怎样"})
    void whatIsBelowABoundDoesNotReachIt(String question) {
        assertThat(answers.ask(question).answer().text()).doesNotContain("达到了");
    }
}
