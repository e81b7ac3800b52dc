package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped rule documents say of two things that a question sets against each other. */
@ExtendWith(SharedAnswers.class)
class ComparedAnswersTest {

    private final ShippedAnswers answers;

    ComparedAnswersTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @ParameterizedTest
    @CsvSource({
        "抖音严重和特别严重 一次差几分, 相差 8 分",
        "抖音特别严重比严重多几分, 相差 8 分",
        "淘宝直播10分和20分冻结天数差多少, 相差 30 天",
    })
    void theDifferenceOfTwoFiguresIsSaidBeforeTheTable(String question, String difference) {
        Answer answer = answers.ask(question).answer();

        assertThat(answer.statements().getFirst().text()).contains(difference);
        assertThat(answer.comparison()).isPresent();
    }

    @Test
    void pointsOfDifferentClassesAreNotSubtracted() {
        Answer answer = answers.ask("抖音严重和一般哪个扣分多").answer();

        assertThat(answer.statements()).isEmpty();
        assertThat(answer.text()).contains("A 类 4 分", "B 类 4 分");
    }

    @Test
    void figuresThatTheQuestionNamesAreNoDifference() {
        assertThat(answers.ask("5分和40分淘宝直播罚的差多少").answer().statements()).isEmpty();
    }

    @Test
    void theLetterOfAClassStaysInTheNameOfItsSide() {
        assertThat(answers.ask("抖音 A类分和B类分 区别")
                        .answer()
                        .comparison()
                        .orElseThrow()
                        .rows())
                .extracting(Comparison.Row::subject)
                .containsExactly("a类分", "b类分");
    }

    @Test
    void whatTheThingsHaveInCommonStandsInTheClauseOfEach() {
        assertThat(answers.ask("同样叫“情节严重”，淘宝直播主播和抖音关联劣质商品各是啥后果").answer().citations())
                .extracting(citation -> citation.clause().id().clause())
                .containsExactly("serious-measure", "level-serious");
    }

    @Test
    void eachOfThreeThingsLeansOnTheFirst() {
        assertThat(answers.ask("淘宝5分、10分、20分分别冻结多少天").answer().citations())
                .extracting(citation -> citation.clause().id().clause())
                .containsExactly("host-5", "host-10", "host-20");
    }

    @Test
    void sidesThatOneSectionDefinesAreSetAgainstEachOtherByTheirDefinitions() {
        assertThat(answers.ask("冻结账户和冻结直播权限有什么区别 淘宝").answer().citations())
                .extracting(citation -> citation.clause().id().clause())
                .containsExactly("measure-freeze-account", "measure-freeze-live");
    }
}
