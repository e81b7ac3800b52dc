package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalculatedAnswersTest {

    private ShippedAnswers answers;

    @BeforeAll
    void readTheShippedDocuments(@TempDir Path dataFolder) {
        answers = new ShippedAnswers(dataFolder);
    }

    @AfterAll
    void close() {
        answers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "淘宝直播今年扣了4分这次又扣6分会怎样,累计 10 分",
        "淘宝直播2月1日被扣12分什么时候解冻,2026 年 3 月 3 日解除",
        "抖音两次情节一般加一次严重共几分,A 类积分累计 8 分；B 类积分累计 4 分",
        "快手一天撤了4次会怎样,超过 3 次，触发限流",
        "快手撤链后第70小时的订单还要付佣金吗,要付佣金",
        "快手周一中午12点撤的链 周四下午3点有人下单 这单还要分佣金不,不用付佣金",
        "淘宝直播我现在18分 再扣几分就到下一档了,再有 2 分",
        "抖音商家一般2次加严重1次 两类各积多少分,A 类积分累计 8 分；B 类积分累计 4 分",
        "出个题:抖店 轻微、一般、严重、特别严重各来一回 两类分各多少,A 类积分累计 4 分；B 类积分累计 16 分",
        "快手7月10日14点撤的链 佣金要管到几号几点之前的订单,到 2026 年 7 月 13 日 14:00 为止",
        "2024年2月扣6分 5月扣3分 9月又扣2分 淘宝直播那年加总多少,累计 11 分，达到 10 分一档",
        "淘宝直播一次扣6分 三次几分,累计 18 分",
        "淘宝直播32分了 离清退还差多少,还差 8 分",
        "快手 无理由撤链5次共扣几分,累计 10 分",
        "淘宝直播去年11月扣8分 今年2月扣4分 现在一共算几分,已在 2026 年 1 月 1 日零时清零"
    })
    void calculatesWhatIsTold(String question, String said) {
        assertThat(answers.ask(question).answer().calculation()).isPresent();
        assertThat(answers.ask(question).answer().text()).contains(said);
    }

    @Test
    void aNumberBeyondAllMeasureIsComputedToo() {
        assertThat(answers.ask("快手智能店长 99999999999999 条链接要分几次撤").answer().text())
                .contains("200000000000 次");
    }

    @Test
    void aCalculationInEnglishNamesItsDaysInEnglish() {
        assertThat(answers.ask("I pulled 4 links today without reason on Kuaishou, how many points?")
                        .answer()
                        .text())
                .contains("November 20", "Points: 8 points");
    }

    @Test
    void aTurnThatGoesOnAddsToTheTurnBefore() {
        Reply first = answers.ask("淘宝直播我现在8分");

        assertThat(answers.askNext(first, "再扣3分呢").answer().text()).contains("累计 11 分");
    }

    @Test
    void theMissingTotalIsAskedForWithOneOptionForEachThreshold() {
        assertThat(answers.ask("淘宝直播再扣几分会被清退").answer())
                .isInstanceOfSatisfying(
                        Clarification.class, back -> assertThat(back.options()).contains("现在 10 分", "现在 30 分"));
    }

    @Test
    void whatIsForbiddenByAMeasureInForceIsDenied() {
        assertThat(answers.askOn(LocalDate.of(2026, 3, 2), "淘宝主播3月1日扣40分还能播吗")
                        .answer()
                        .text())
                .startsWith("不可以");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "淘宝直播扣10分跟扣20分差别在哪",
                "淘宝直播扣5分冻结几天",
                "I had 12 points on Taobao Live and got 9 more this year. How long is the freeze?"
            })
    void whatIsNoCaseOrNotReadWhollyIsNotCalculated(String question) {
        assertThat(answers.ask(question).answer().calculation()).isEmpty();
    }
}
