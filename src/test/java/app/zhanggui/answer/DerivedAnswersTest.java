package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is computed from a clause and the question's own amount. */
@ExtendWith(SharedAnswers.class)
class DerivedAnswersTest {

    private final ShippedAnswers answers;

    DerivedAnswersTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @CsvSource({
        "橱窗平时一天一万流量 撤链撤超了被限 大概还剩多少,剩 5500 到 7300",
        "快手撤链限流后每天5000曝光会掉多少,减少 1350 到 2250",
        "我有1200条链接要撤 快手智能店长最少分几批,至少要分 3 次",
        "快手撤链三步都按最快耗时算 总共要多久,合计 3 分钟 30 秒",
        "'My Kuaishou showcase gets 10,000 views a day, after the flow limit how much is left?',5500 to 7300 remains"
    })
    void theFigureStandsBeforeTheClause(String question, String said) {
        assertThat(answers.ask(question).answer()).isInstanceOfSatisfying(DirectAnswer.class, answer -> assertThat(
                        answer.statements().getFirst().marked())
                .contains(said)
                .contains("[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"快手商城管理规范的发布日跟生效日差了几天，各是几月几号", "快手商城那规范 贴出来之后隔多少天才算数的", "快手商城规范从公布到生效中间有几天"})
    void theDaysBetweenTwoDaysOfTheRulesAreCounted(String question) {
        assertThat(answers.ask(question).answer().text())
                .startsWith("两个日期相差 7 天")
                .containsSubsequence("9 月 6 日", "[1]", "9 月 13 日", "[2]");
    }

    @Test
    void theDaysBetweenADayOfTheRulesAndTodayAreNotTakenForThem() {
        assertThat(answers.ask("快手商城规范离现在发布多少天了").answer().text()).doesNotContain("相差");
    }

    @Test
    void eachAmountIsMeasuredByTheClauseThatSpeaksOfIt() {
        assertThat(answers.ask("快手撤链后 流量波动12% 转化回升82% 算健康吗").answer().text())
                .startsWith("不算")
                .containsSubsequence("12%没有超出 15%", "[1]", "82%没有达到 83%", "[2]");
        assertThat(answers.ask("流量波动12% 转化回升82% 快手撤链健康吗").answer().text())
                .startsWith("不达标")
                .containsSubsequence("12%没有超出 15%", "[1]", "82%没有达到 83%", "[2]");
        assertThat(answers.ask("快手撤链后 转化回升85% 流量波动9% 算健康吗").answer().text())
                .startsWith("算")
                .containsSubsequence("85%达到了 83%", "9%没有超出 15%");
    }

    @Test
    void oneAmountIsSaidToMeetItsBoundOrNot() {
        assertThat(answers.ask("转化回升83% 快手撤链72小时 过线没").answer().text()).startsWith("达标：83%达到了 83%");
        assertThat(answers.ask("快手撤链流量波动18%达标吗").answer().text()).startsWith("不达标：18%超出了 15%");
    }

    @Test
    void whatOneGoTakesIsNotDivided() {
        assertThat(answers.ask("快手智能店长撤300条要几次").answer().text()).doesNotContain("至少要分");
    }

    @ParameterizedTest
    @ValueSource(strings = {"快手撤链分几步", "快手撤链被限流会掉多少流量", "快手一天撤几次会限流", "快手撤链第一步要多久"})
    void whatAsksForTheClauseItselfIsNotComputed(String question) {
        assertThat(answers.ask(question).answer().text()).doesNotContain("合计", "推算", "至少要分");
    }
}
