package app.zhanggui.rulebook.reading;

import static app.zhanggui.rulebook.reading.Example.clause;
import static app.zhanggui.rulebook.reading.Example.read;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.Cell;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import org.junit.jupiter.api.Test;

class ClausesOfADocumentTest {

    private static final String TABLE = """
            ## 处罚 {#p}

            | 违规类型 | 监测方式 | 处罚 |
            | --- | --- | --- |
            | 无理由撤链 | 实时监测 | 扣 **2** 分 {#p1} |
            | 描述不符 | | 冻结 7 天 {#p2 .discretion} |
            """;

    @Test
    void tableRowCarriesItsColumnHeaders() {
        Clause row = clause(TABLE, "p1");
        assertThat(row.kind()).isEqualTo(ClauseKind.ROW);
        assertThat(row.text()).isEqualTo("违规类型：无理由撤链；监测方式：实时监测；处罚：扣 2 分");
        assertThat(row.cells())
                .containsExactly(new Cell("违规类型", "无理由撤链"), new Cell("监测方式", "实时监测"), new Cell("处罚", "扣 2 分"));
        assertThat(row.markdown()).isEqualTo("| 无理由撤链 | 实时监测 | 扣 **2** 分 |");
    }

    @Test
    void emptyCellIsLeftOutOfTheRowsText() {
        assertThat(clause(TABLE, "p2").text()).isEqualTo("违规类型：描述不符；处罚：冻结 7 天");
        assertThat(clause(TABLE, "p2").discretion()).isTrue();
    }

    @Test
    void textWithoutAnIdBelongsToTheHeading() {
        Clause section = clause("## 第一条 {#a1}\n\n甲。\n\n乙。\n\n- 丙\n- 丁\n", "a1");
        assertThat(section.kind()).isEqualTo(ClauseKind.SECTION);
        assertThat(section.text()).isEqualTo("甲。\n乙。\n丙\n丁");
        assertThat(section.markdown()).isEqualTo("甲。\n\n乙。\n\n- 丙\n- 丁");
        assertThat(section.children()).isEmpty();
    }

    @Test
    void whatIsIndentedBelowAnItemBelongsToTheItem() {
        String body = """
                ## 一 {#a}

                1. 有三种情形： {#x}
                   - 甲
                   - 乙

                   另有说明。
                2. 第二。 {#y}

                段落。
                """;
        assertThat(clause(body, "x").text()).isEqualTo("有三种情形：\n甲\n乙\n另有说明。");
        assertThat(clause(body, "x").markdown()).isEqualTo("有三种情形：\n\n- 甲\n- 乙\n\n另有说明。");
        assertThat(clause(body, "y").text()).isEqualTo("第二。");
        assertThat(clause(body, "a").text()).isEqualTo("段落。");
    }

    @Test
    void insufficientIndentationStillMeansTheItem() {
        String body = "## 一 {#a}\n\n1. 情形： {#x}\n  - 甲\n  - 乙\n";
        assertThat(clause(body, "x").text()).isEqualTo("情形：\n甲\n乙");
    }

    @Test
    void nestedItemWithItsOwnIdStandsBehindItsItem() {
        RuleDocument document = read("## 一 {#a}\n\n1. 外 {#x}\n   1. 内 {#x1}\n2. 后 {#y}\n");
        Clause section = document.clauses().getFirst();
        assertThat(section.children()).extracting(c -> c.id().clause()).containsExactly("x", "x1", "y");
        assertThat(section.children()).extracting(Clause::number).containsExactly("1.1", "1.1.1", "1.2");
        assertThat(section.children().getFirst().text()).isEqualTo("外");
    }

    @Test
    void sectionsItemsAndRowsAreNumberedTogether() {
        RuleDocument document = read("""
                ## 甲 {#a}

                段落 {#a-p}

                ### 乙 {#b}

                1. 一 {#b1}
                2. 二 {#b2}

                > 未写 #b1：没有写。 {#gap}

                ## 第三条 规定 {#c}

                1. 三 {#c1}
                """);
        assertThat(document.walk())
                .extracting(Clause::number)
                .containsExactly("1", "1.1", "1.2", "1.2.1", "1.2.2", "", "", "1");
    }

    @Test
    void clauseKnowsTheTitlesAroundIt() {
        String body = "## 甲 {#a}\n\n### 没有编号\n\n#### *乙* {#b}\n\n1. 一 {#b1}\n";
        assertThat(clause(body, "b").heading()).containsExactly("甲", "没有编号", "乙");
        assertThat(clause(body, "b1").heading()).containsExactly("甲", "没有编号", "乙");
        assertThat(read(body).parentOf(clause(body, "b"))).contains(clause(body, "a"));
    }

    @Test
    void clauseKnowsItsPlaceInTheFile() {
        String body = "## 甲 {#a}\n\n1. 一 {#x}\n2. 二 {#y}\n\n## 乙 {#b}\n\n丙\n";
        String file = Example.file(body);
        assertThat(clause(body, "y").source().of(file)).isEqualTo("2. 二 {#y}");
        assertThat(clause(body, "y").line()).isEqualTo(Example.LINES_BEFORE + 4);
        assertThat(clause(body, "a").source().of(file)).isEqualTo("## 甲 {#a}\n\n1. 一 {#x}\n2. 二 {#y}");
    }

    @Test
    void windowsLineEndingsAndByteOrderMarkMakeNoDifference() {
        String body = "## 甲 {#a}\n\n1. 一 {#x}\n   > 问法：几个\n\n> 未写 #x：没有\n> 写。 {#g}\n";
        String file = "\ufeff" + Example.file(body).replace("\n", "\r\n");
        Reading<ReadDocument> reading =
                DocumentReader.read("a.md", file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(reading.problems()).isEmpty();
        RuleDocument document = reading.content().orElseThrow().document();
        assertThat(document.walk()).extracting(Clause::text).containsExactly("", "一", "没有写。");
        assertThat(document.clause("x").orElseThrow().source().of(file.substring(1)))
                .isEqualTo("1. 一 {#x}");
        assertThat(document.clause("x").orElseThrow().askedAs()).containsExactly("几个");
    }

    @Test
    void clauseIsAddressedByDocumentAndId() {
        assertThat(clause("## 甲 {#a}\n\n乙\n", "a").id()).isEqualTo(new ClauseId("example", "a"));
    }

    @Test
    void tableWithoutIdsIsTextOfTheSection() {
        assertThat(clause("## 甲 {#a}\n\n| 一 | 二 |\n|---|---|\n| 3 | 4 |\n", "a").text())
                .isEqualTo("一：3；二：4");
    }

    @Test
    void numberedListWithoutIdsKeepsItsNumbersInTheText() {
        assertThat(clause("## 甲 {#a}\n\n3. 一\n3. 二\n", "a").text()).isEqualTo("3. 一\n4. 二");
    }
}
