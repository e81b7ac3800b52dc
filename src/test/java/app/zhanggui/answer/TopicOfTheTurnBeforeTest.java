package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedAnswers.class)
class TopicOfTheTurnBeforeTest {

    private final ShippedAnswers answers;

    TopicOfTheTurnBeforeTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @CsvSource({
        "快手无理由撤链扣几分, 描述不符的呢, penalty-mismatch",
        "快手无理由撤链一次扣几分, 描述不符那种呢, penalty-mismatch",
        "快手商城对商户有什么要求, 那达人呢？, promoter-requirements",
        "快手撤链后佣金还要付吗, 我不服的话怎么申诉, commission-appeal",
        "淘宝直播情节严重怎么认定, 认定了会怎么处理, serious",
    })
    void aFollowUpStaysInTheSectionOfTheTurnBefore(String first, String next, String cited) {
        Reply before = answers.ask(first);
        assertThat(answers.askNext(before, next).answer().citations())
                .extracting(citation -> citation.clause().id().clause())
                .contains(cited);
    }

    @ParameterizedTest
    @CsvSource({
        "快手没理由撤链咋罚, 描述不符的呢, 这种是机器实时抓的吗, penalty-mismatch",
        "淘宝直播10分那档啥后果, 再往上一档呢, 账号也是锁一样久？, host-20",
        "淘宝直播10分那档啥后果, 再往上一档呢, 再往上一档呢, host-30",
        "快手橱窗一天撤几次没事, 流量大概掉多少, 这数谁统计的, limit-traffic-loss",
        "抖音情节一般扣几分, 重一级的呢, 最狠那级呢, level-very-serious",
        "抖音情节严重扣几分, 再往下一档呢, 最轻的呢, level-minor",
        "淘宝直播20分怎么罚, 往下一档呢, 再往上一档呢, host-20",
    })
    void whatIsPointedAtIsWhatAnsweredTheTurnBefore(String first, String second, String third, String cited) {
        Reply before = answers.askNext(answers.ask(first), second);
        assertThat(answers.askNext(before, third).answer().citations())
                .extracting(citation -> citation.clause().id().clause())
                .first()
                .isEqualTo(cited);
    }

    @ParameterizedTest
    @CsvSource({
        "淘宝直播怎样算情节严重, 真被认定了呢, 清退",
        "快手撤链要写合规说明吗, 不写呢, 高风险卖家",
        "快手撤链要写合规说明吗, 不写会怎样, 高风险卖家",
    })
    void aCaseThatIsLeftOpenIsAskedForWhatFollows(String first, String next, String said) {
        assertThat(answers.askNext(answers.ask(first), next).answer().text()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"快手商城店铺要几星, 那商品类目呢, goods-category", "快手商城准入 店铺星级要几星, 那商品价格呢, goods-price"})
    void aFollowUpTurnsToWhatItNames(String first, String next, String cited) {
        assertThat(answers.askNext(answers.ask(first), next).answer().citations())
                .extracting(citation -> citation.clause().id().clause())
                .first()
                .isEqualTo(cited);
    }

    @Test
    void aNewMatterTakesNothingAlong() {
        Reply before = answers.ask("淘宝直播扣20分冻结多久");
        assertThat(answers.askNext(before, "今天天气怎么样").answer())
                .isInstanceOfSatisfying(
                        NoAnswer.class, none -> assertThat(none.silence()).isEqualTo(Silence.OUT_OF_SCOPE));
    }

    @Test
    void aCountThatIsOnlyACircumstanceIsNotAskedFor() {
        assertThat(answers.ask("淘宝直播同时违规几条怎么扣").answer()).isInstanceOf(DirectAnswer.class);
    }

    @Test
    void whatIsAskedOfEachThingIsNoPartOfItsOwn() {
        assertThat(answers.ask("淘宝直播 哪些行为扣分 各扣多少").answer()).isInstanceOf(NoAnswer.class);
    }
}
