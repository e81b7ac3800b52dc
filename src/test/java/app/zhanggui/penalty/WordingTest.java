package app.zhanggui.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.RuleSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A calculation in words, in both languages. */
class WordingTest {

    private static final RuleSet HOST = RuleSets.shipped("taobao-live-host");
    private static final RuleSet GOODS = RuleSets.shipped("douyin-linked-goods");

    private final Wording wording = new Wording();

    @Test
    void aStepSaysWhatWasAddedReachedAndBrought() {
        Calculation calculation = calculate(
                HOST,
                "2026-05-03",
                Event.on(LocalDate.parse("2026-03-01")).withPoints(4),
                Event.on(LocalDate.parse("2026-05-01")).withPoints(5).at(LocalTime.of(9, 30)));

        assertThat(steps(calculation, Locale.CHINESE))
                .containsExactly(
                        "2026-03-01：扣分 +4 分，累计 4 分。没有触发处理。",
                        "2026-05-01 09:30：扣分 +5 分，累计 9 分。达到 5 分一档。"
                                + "处理：冻结直播权限 7 天（2026-05-01 至 2026-05-07，2026-05-08 09:30 解除）。");
        assertThat(steps(calculation, Locale.ENGLISH))
                .containsExactly(
                        "2026-03-01: Points +4 points, total 4 points. Triggers nothing.",
                        "2026-05-01 09:30: Points +5 points, total 9 points. Reaches 5 points. "
                                + "Measures: Live rights frozen for 7 days (2026-05-01 to 2026-05-07, lifted 2026-05-08 09:30).");
        assertThat(wording.next(calculation.nearestNext().orElseThrow(), Locale.CHINESE))
                .isEqualTo("再有 1 分就到 10 分一档：账户降级至 L0；冻结账户 30 天；冻结直播权限 30 天。");
    }

    @Test
    void aStepSaysThatSeveralThresholdsWerePassed() {
        assertThat(steps(
                        calculate(
                                HOST,
                                "2026-05-03",
                                Event.on(LocalDate.parse("2026-05-01")).withPoints(45)),
                        Locale.CHINESE))
                .containsExactly("2026-05-01：扣分 +45 分，累计 45 分。一次跨过几档，按最高的 40 分一档处理。处理：清退账户（自 2026-05-01 起，永久）。");
    }

    @Test
    void aNamedViolationIsNamed() {
        assertThat(steps(
                        calculate(
                                GOODS,
                                "2026-05-03",
                                Event.on(LocalDate.parse("2026-05-01")).withViolations("general")),
                        Locale.CHINESE))
                .containsExactly("2026-05-01，情节一般：A 类积分 +4 分，累计 4 分；违规次数 +1 次，累计 1 次。"
                        + "处理：商品下架或封禁（自 2026-05-01 起，规则没有写到何时为止）。");
    }

    @Test
    void theEventOverADailyLimitSaysSo() {
        Event withdrawal = Event.on(LocalDate.parse("2026-05-01")).withViolations("explained");

        assertThat(steps(
                        calculate(
                                RuleSets.shipped("kuaishou-showcase"),
                                "2026-05-03",
                                withdrawal,
                                withdrawal,
                                withdrawal,
                                withdrawal),
                        Locale.CHINESE))
                .last()
                .isEqualTo("2026-05-01，有合规说明：撤链次数 +1 次，累计 4 次。撤链次数在当天超过了 3 次。" + "处理：限流（自 2026-05-01 起，规则没有写到何时为止）。");
    }

    @Test
    void anEventThatDoesNotCountSaysWhy() {
        assertThat(steps(
                        calculate(
                                HOST,
                                "2026-05-03",
                                Event.on(LocalDate.parse("2026-05-01"))
                                        .withPoints(4)
                                        .withRevoked(true),
                                Event.on(LocalDate.parse("2026-05-01")).withPoints(40),
                                Event.on(LocalDate.parse("2026-05-02")).withPoints(4)),
                        Locale.CHINESE))
                .element(0)
                .isEqualTo("2026-05-01：已撤销，不计。");
    }

    @Test
    void everyNoticeHasWordsInBothLanguages() {
        for (RuleSet ruleSet : RuleSets.SHIPPED.ruleSets()) {
            RandomCases cases = new RandomCases(ruleSet, 7);
            for (int round = 0; round < 100; round++) {
                Calculation calculation = Calculator.calculate(ruleSet, Case.of(RandomCases.AS_OF, cases.events(12)));
                assertThat(calculation.notices()).allSatisfy(notice -> {
                    assertThat(wording.notice(notice, Locale.CHINESE)).containsPattern("\\p{IsHan}");
                    assertThat(wording.notice(notice, Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
                });
                assertThat(steps(calculation, Locale.ENGLISH)).noneMatch(text -> text.matches(".*\\p{IsHan}.*"));
            }
        }
    }

    private List<String> steps(Calculation calculation, Locale language) {
        return calculation.steps().stream()
                .map(step -> wording.step(calculation.ruleSet(), step, language))
                .toList();
    }

    private static Calculation calculate(RuleSet ruleSet, String asOf, Event... events) {
        return Calculator.calculate(ruleSet, Case.of(LocalDate.parse(asOf), List.of(events)));
    }
}
