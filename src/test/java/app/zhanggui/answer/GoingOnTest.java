package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that say too little alone and go on from the turn before. */
@ExtendWith(SharedAnswers.class)
class GoingOnTest {

    private final ShippedAnswers answers;

    GoingOnTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"那明天天气呢", "那上证指数今天多少点"})
    void whatNobodyKnowsTakesNothingFromTheTurnBefore(String next) {
        assertThat(answers.askNext(answers.ask("快手一天撤几次链会被限流"), next).answer())
                .isInstanceOfSatisfying(
                        NoAnswer.class, none -> assertThat(none.silence()).isEqualTo(Silence.OUT_OF_SCOPE));
    }

    @Test
    void foreignWordsAboutTheMatterStillLeanOnIt() {
        Reply first = answers.ask("橱窗链接太多 快手有啥工具能一起撤");

        assertThat(answers.askNext(first, "那撤错的概率呢").answer().text()).contains("0.3%");
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

    @ParameterizedTest
    @CsvSource({
        "我淘宝直播扣了8分, 现在处在哪一档, 达到 5 分一档",
        "'我淘宝直播扣了8分，要是再扣3分会怎样', 离清退还差几分, 还差 29 分",
        "'淘宝主播现在12分，再扣8分会怎样', 要是只扣3分呢, 扣分累计 15 分",
        "'淘宝主播现在12分，再扣8分会怎样', 那再扣3分呢, 扣分累计 15 分",
        "'快手11月3号10点撤的链，11月6号9点那单要给佣金吗', 那同一天下午6点的那单呢, 不用付佣金",
        "'淘宝直播主播扣满5分怎么罚', '问错了，不是主播，是看直播的粉丝，已经第五回违规', 评论功能",
    })
    void aFollowUpAsksOfTheCaseThatWasTold(String first, String next, String said) {
        assertThat(answers.askNext(answers.ask(first), next).answer().text()).contains(said);
    }

    @Test
    void anotherMatterIsNotDrawnIntoTheTurnBefore() {
        Reply first = answers.ask("淘宝直播扣20分冻结多久？");

        assertThat(answers.askNext(first, "推荐一家好吃的火锅店").answer())
                .isInstanceOfSatisfying(
                        NoAnswer.class, none -> assertThat(none.silence()).isEqualTo(Silence.OUT_OF_SCOPE));
    }
}
