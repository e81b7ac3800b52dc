package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedAnswers.class)
class NotLaidDownTest {

    private final ShippedAnswers answers;

    NotLaidDownTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @CsvSource({
        "抖音判我特别严重 会扣保证金吗, penalty-levels",
        "抖音A分满12分会怎样, level-general",
        "淘宝直播里抽根烟扣几分, host-multiple",
        "淘宝账户降级多久恢复, measure-downgrade",
        "淘宝直播这次扣分我觉得是误判 几天之内必须提申诉, recover",
        "淘宝直播的评论功能给我永久关闭了 我写封检讨能不能恢复, users-five",
        "淘宝直播播到一半跑了扣几分, host-multiple",
        "快手撤链丢的分滚到多少会被停掉橱窗权限, gap-points-threshold",
        "抖店记上的A分B分有没有到期自动作废这回事, level-general",
        "快手 货不对板 罚款 多少, violations",
        "快手购物体验星级怎么算出来的, merchant-stars",
        "快手橱窗被冻那七天 我还能直播卖货吗, penalty-mismatch",
        "快手恶意避审怎么处罚, violations",
        "在淘宝直播间，观众的哪些行为会被算作违规？, users-five",
    })
    void aPointThatTheGapNamesAndTheRuleDoesNotSayIsNotLaidDown(String question, String covering) {
        Answer answer = answers.ask(question).answer();
        assertThat(answer).isInstanceOf(NoAnswer.class);
        assertThat(answer.citations())
                .extracting(citation -> citation.clause().id().clause())
                .contains(covering);
    }

    @ParameterizedTest
    @CsvSource({
        "抖音说的同款到底咋算同款, same-goods-definition",
        "淘宝主播 已扣分 怎么办, recover-read",
        "怎样才会被淘宝直播认定成很严重的那种违规, serious-criteria",
        "快手商城 封面违规 处理, content-control-result",
        "撤链规则建议多久核查一遍, basis-quarterly-check",
        "带货主播推的货跟说的不一样 想查快手对他的具体细则 找哪份, about-supplement",
        "快手橱窗没写原因扣几分, penalty-no-reason",
        "淘寶主播被判情節嚴重，除了扣分之外還會怎樣, serious-measure",
        "快首 无理由扯链 罚几分, penalty-no-reason",
    })
    void aRuleThatSaysWhatIsAskedIsNotHiddenByAGap(String question, String stated) {
        Answer answer = answers.ask(question).answer();
        assertThat(answer).isInstanceOf(DirectAnswer.class);
        assertThat(answer.citations())
                .extracting(citation -> citation.clause().id().clause())
                .contains(stated);
    }

    @ParameterizedTest
    @CsvSource({"抖店低好评商品封禁要赔买家钱吗", "快手高风险卖家会被罚款吗"})
    void aFineOrCompensationThatNoRuleSaysIsNotLaidDown(String question) {
        assertThat(answers.ask(question).answer())
                .isInstanceOfSatisfying(
                        NoAnswer.class, none -> assertThat(none.silence()).isEqualTo(Silence.NOT_LAID_DOWN));
    }
}
