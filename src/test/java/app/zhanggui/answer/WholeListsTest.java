package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedAnswers.class)
class WholeListsTest {

    private final ShippedAnswers answers;

    WholeListsTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @CsvSource({
        "快手商城 带货达人 准入要求, promoter-requirements",
        "抖音 违规积分 等级表, penalty-levels",
        "快手商城商品管控都管些啥, goods-control",
        "抖音违规情形清单, violations",
    })
    void aSectionNamedByItsHeadingIsStatedAsAWhole(String question, String section) {
        assertThat(cited(question)).first().isEqualTo(section);
    }

    @Test
    void severalSectionsNamedInOneQuestionAreStatedInTheOrderOfTheSource() {
        assertThat(cited("快手商城的准入要求完整讲一遍，店铺、商品、达人、内容、封面都要"))
                .containsExactly(
                        "merchant-requirements",
                        "goods-requirements",
                        "promoter-requirements",
                        "content-requirements",
                        "cover-requirements");
    }

    @ParameterizedTest
    @CsvSource({
        "kuaishou撤链三步 每一步在哪个界面弄, steps",
        "快手撤链三步分别在哪弄, steps",
        "快手撤链第三步在哪弄, step-3",
        "抖音轻微的和一般的各扣几分, penalty-levels",
        "快手撤链第一步干啥, step-1",
        "把淘宝主播从最轻到最重的扣分档次连同处置全写给我, host-ladder",
        "淘宝直播又被扣分了要停播几天, host-ladder",
        "淘宝直播账户冻结几天, host-ladder",
        "快手商城的履约服务到底管哪几块 列全, service",
        "无理由撤链跟描述不符撤链 快手盯的法子和罚的力度各是啥, penalties",
    })
    void itemsThatAreCountedOrNamedWithAWordForEachMeanTheList(String question, String first) {
        assertThat(cited(question)).first().isEqualTo(first);
    }

    @Test
    void whatIsAskedForViewersIsNotAnsweredForHosts() {
        assertThat(cited("淘宝直播观众扣满5分怎么罚")).first().isEqualTo("users-five");
        assertThat(cited("商家在淘宝直播扣5分怎么罚")).first().isEqualTo("host-5");
        assertThat(cited("被观众举报，淘宝直播扣了12分会怎样")).first().isEqualTo("host-10");
    }

    @Test
    void allCasesOfAConsequenceAreNamed() {
        assertThat(cited("淘宝直播哪几种情形会把号清退")).containsExactly("host-40", "serious-measure");
        assertThat(cited("淘宝哪些情况会永久关闭评论")).containsExactly("users-five", "users-serious");
    }

    @ParameterizedTest
    @CsvSource({
        "淘宝直播最长冻几天, host-30",
        "What is the longest freeze on Taobao Live?, host-30",
        "淘宝直播冻直播权限 最长一次能冻到多少天, host-30",
        "淘宝直播扣分最轻的处罚是什么, host-5"
    })
    void theRungOfAnExtremeIsNamedFirst(String question, String first) {
        assertThat(cited(question)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "淘宝直播扣10分冻几天,下一档呢,host-20",
        "淘宝直播扣12分冻几天,再高一档呢,host-20",
        "淘宝直播扣20分冻几天,上一档呢,host-10",
        "淘宝直播几分会被清退,前面一档呢 冻几天,host-30"
    })
    void aRungIsNamedByTheOneOfTheTurnBefore(String first, String next, String rung) {
        assertThat(answers.askNext(answers.ask(first), next).answer().citations())
                .first()
                .extracting(citation -> citation.clause().id().clause())
                .isEqualTo(rung);
    }

    @ParameterizedTest
    @CsvSource({
        "抖音轻微违规扣几分, level-minor",
        "How many A points for a minor violation on Douyin, level-minor",
        "抖音特别严重扣几分, level-very-serious",
    })
    void anItemNamedInAnyWordsIsMeantAndNoneBesideIt(String question, String only) {
        assertThat(cited(question)).containsExactly(only);
    }

    private List<String> cited(String question) {
        return answers.ask(question).answer().citations().stream()
                .map(citation -> citation.clause().id().clause())
                .toList();
    }
}
