package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.Samples;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Source;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.rulebook.ValidityPeriod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {

    private static final String RUNG = "累计扣分达到 5 分：冻结直播权限 7 天。";
    private static final String CLEARING = "上一年度的扣分在每年 1 月 1 日 0 时清零。";

    private final AnswerCheck check = new AnswerCheck(Samples.question("扣3分冻结9天对吗"), Set.of());

    @ParameterizedTest
    @ValueSource(strings = {RUNG, "达到 5 分，冻结 7 天。", "扣满五分，冻结七天。", "5 points: a freeze of 7 days."})
    void whatTheQuoteSaysIsShownInWhateverWriting(String sentence) {
        assertThat(unfounded(sentence, RUNG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a wrong number, 达到 5 分：冻结直播权限 8 天。",
        "a wrong unit, 达到 5 分：冻结直播权限 7 小时。",
        "swapped days and points, 达到 7 分：冻结直播权限 5 天。",
        "a consequence of another clause, 达到 5 分：冻结直播权限 7 天并清退账户。",
        "a Chinese numeral, 达到五分：冻结直播权限八天。",
        "a number without unit, 达到 5 分：冻结到第 9 级。",
        "a percentage, 达到 5 分：冻结 7 天并少 30% 流量。",
        "a date, 达到 5 分：冻结直播权限 7 天到 3 月 1 日。",
        "the opposite, 达到 5 分：不会冻结直播权限。",
        "an English error, 5 points: a freeze of 10 days."
    })
    void aPlantedErrorIsFound(String kind, String sentence) {
        assertThat(unfounded(sentence, RUNG)).as(kind).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"每年 1 月 2 日清零。", "每年 2 月 1 日清零。", "2026 年 1 月 1 日 0 时清零，到 2 月。", "Cleared on January 2."})
    void anotherDateIsFound(String sentence) {
        assertThat(unfounded(sentence, CLEARING)).isNotEmpty();
    }

    @Test
    void figuresOfTwoClausesOfOneListMakeNoRule() {
        String list = "达到 5 分：冻结 7 天\n达到 10 分：冻结 30 天";

        assertThat(unfounded("达到：\n- 5 分：冻结 7 天\n- 10 分：冻结 30 天", list)).isEmpty();
        assertThat(unfounded("达到：\n- 5 分：冻结 30 天\n- 10 分：冻结 7 天", list)).isNotEmpty();
        assertThat(unfounded("达到 5 分，冻结 30 天。", list)).isNotEmpty();
    }

    @Test
    void theWordsOfTheQuestionMayBeRestatedButNotClaimed() {
        Statement restating = new Statement("3 分还没有达到 5 分。", List.of(1), List.of("3 分"));
        Statement claiming = new Statement("达到 5 分：冻结 9 天。", List.of(1));
        Statement inventing = new Statement("4 分还没有达到 5 分。", List.of(1), List.of("4 分"));

        assertThat(check.unfounded(restating, List.of(citation(RUNG, 1)))).isEmpty();
        assertThat(check.unfounded(claiming, List.of(citation(RUNG, 1)))).isNotEmpty();
        assertThat(check.unfounded(inventing, List.of(citation(RUNG, 1)))).isNotEmpty();
    }

    @Test
    void whatACalculationSaysMayBeStated() {
        UnderstoodQuestion question = Samples.question("扣3分又扣2分");
        Statement computed = new Statement("3 + 2 = 5 分，冻结 7 天，到 3 月 7 日为止。", List.of(1));

        assertThat(new AnswerCheck(question, Set.of()).unfounded(computed, List.of(citation(RUNG, 1))))
                .isNotEmpty();
        assertThat(new AnswerCheck(question, Claims.in("3 分，2 分，一共 5 分，3 月 7 日"))
                        .unfounded(computed, List.of(citation(RUNG, 1))))
                .isEmpty();
    }

    @Test
    void whatIsNotFoundedIsLeftOutAndTheRestNumberedAnew() {
        List<Citation> citations = List.of(citation(RUNG, 1), citation(CLEARING, 2));
        DirectAnswer answer = new DirectAnswer(
                List.of(new Statement("达到 5 分：冻结 70 天。", List.of(1)), new Statement("每年 1 月 1 日清零。", List.of(2))),
                citations);

        assertThat(check.checked(answer)).hasValueSatisfying(kept -> {
            assertThat(kept.text()).isEqualTo("每年 1 月 1 日清零[1]。");
            assertThat(kept.citations()).singleElement().satisfies(c -> assertThat(c.text())
                    .isEqualTo(CLEARING));
        });
    }

    @Test
    void anAnswerOfWhichNothingIsFoundedIsNone() {
        DirectAnswer answer =
                new DirectAnswer(List.of(new Statement("达到 5 分：冻结 70 天。", List.of(1))), List.of(citation(RUNG, 1)));

        assertThat(check.checked(answer)).isEmpty();
    }

    @Test
    void aWrongCellTakesTheWholeTableAway() {
        Comparison table = new Comparison(
                List.of("规定"),
                List.of(
                        new Comparison.Row("甲", List.of(new Comparison.Cell("冻结 7 天", Optional.of(1)))),
                        new Comparison.Row("乙", List.of(new Comparison.Cell("冻结 8 天", Optional.of(1))))));
        DirectAnswer answer = new DirectAnswer(List.of(), List.of(citation(RUNG, 1)), Optional.of(table));

        assertThat(check.checked(answer)).isEmpty();
    }

    private Set<?> unfounded(String sentence, String quote) {
        return check.unfounded(new Statement(sentence, List.of(1)), List.of(citation(quote, 1)));
    }

    private static Citation citation(String text, int number) {
        Clause clause = Samples.item("clause-" + number, text);
        RuleDocument document = new RuleDocument(
                "sample",
                "sample.md",
                "样本",
                "sample",
                List.of(),
                DocumentKind.RULE,
                Authority.OFFICIAL,
                ValidityPeriod.OPEN,
                Source.UNKNOWN,
                Optional.empty(),
                List.of(clause),
                "fingerprint");
        return new Citation(number, document, clause, text, new TextRange(0, text.length()));
    }
}
