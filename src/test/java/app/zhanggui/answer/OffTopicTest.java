package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask beside the rules, in words of which the rules have some too. */
@ExtendWith(SharedAnswers.class)
class OffTopicTest {

    private final ShippedAnswers answers;

    OffTopicTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "快手直播怎么设置福袋",
                "淘宝直播怎么上推荐",
                "快手提现多久到账",
                "快手粉丝团怎么建",
                "驾照扣12分怎么办",
                "超速20%扣几分",
                "实线变道扣3分吗",
                "开网店一年要交多少个人所得税",
                "抖音小店要交多少税",
                "仓库租金一个月多少",
                "一年要交多少社保",
                "直播间灯光怎么布置",
                "淘宝直通车一天预算多少",
                "今年清明放几天假",
                "衣服起球怎么办",
                "怎么给客户报价",
                "GMV是什么意思",
                "How do I file taxes for my shop?",
                "How much is the rent of a warehouse?"
            })
    void aSubjectOfWhichNoRuleSpeaksIsOutOfScope(String question) {
        assertThat(answers.ask(question).answer())
                .isInstanceOfSatisfying(
                        NoAnswer.class, answer -> assertThat(answer.silence()).isEqualTo(Silence.OUT_OF_SCOPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "听供应商讲，快手抽检只看化验指标，衣服掉色、线头多不算质量不合格，对吧",
                "工资都发不出来了，淘宝直播扣了10分要冻结几天",
                "我卖灯具的，快手直播间描述不符怎么罚",
                "退货率高的商品能上商城吗",
                "扣了10分会怎样",
                "几单投诉会影响商城展示",
                "快手直播话术夸大功效算违规吗",
                "快手商家积压库存能频繁上下架吗",
                "快手卖酒店券描述不符怎么罚",
                "淘宝主播扣分像驾照那样每年清零吗",
                "税务局通报的不合格商品抖音还能卖吗"
            })
    void aQuestionAboutTheRulesIsNotRefusedForAWordBesideThem(String question) {
        assertThat(answers.ask(question).answer())
                .satisfiesAnyOf(
                        answer -> assertThat(answer).isNotInstanceOf(NoAnswer.class),
                        answer -> assertThat(((NoAnswer) answer).silence()).isNotEqualTo(Silence.OUT_OF_SCOPE));
    }
}
