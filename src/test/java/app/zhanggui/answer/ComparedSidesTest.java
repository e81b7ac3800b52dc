package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedAnswers.class)
class ComparedSidesTest {

    private final ShippedAnswers answers;

    ComparedSidesTest(ShippedAnswers answers) {
        this.answers = answers;
    }

    @Test
    void sidesAreComparedInTheirCommonPoint() {
        Comparison table = table("淘宝和快手的冻结有什么不同？");
        assertThat(texts(table)).allMatch(cell -> cell.contains("7 天"));
    }

    @Test
    void allClausesThatSpeakOfASideEquallyStandInItsCell() {
        assertThat(texts(table("抖音 A类分和B类分 区别")).get(1)).contains("B4 分", "B12 分");
    }

    @Test
    void whatTheLastSideIsComparedInHoldsForAllAndIsNoName() {
        Comparison table = table("主播违规和观众违规在淘宝直播里处理有什么不一样");
        assertThat(table.rows()).extracting(Comparison.Row::subject).containsExactly("主播违规", "观众违规");
        assertThat(texts(table).getFirst()).contains("冻结直播权限 7 天");
    }

    @Test
    void aQuotedWordStandsInWhatIsStatedForEachSide() {
        Comparison table = table("说“关联”这个词 快手商城看的是关联啥 抖音看的是关联啥");
        assertThat(texts(table)).allMatch(cell -> cell.contains("关联"));
    }

    @Test
    void whatIntroducesTheQuestionIsNoPartOfAName() {
        Comparison table = table("出个题:快手的规格不符和品牌不符有什么区别");
        assertThat(table.rows()).extracting(Comparison.Row::subject).containsExactly("规格不符", "品牌不符");
    }

    private Comparison table(String question) {
        return ((DirectAnswer) answers.ask(question).answer()).comparison().orElseThrow();
    }

    private static List<String> texts(Comparison table) {
        return table.rows().stream().map(row -> row.cells().getFirst().text()).toList();
    }
}
