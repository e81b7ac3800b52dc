package app.zhanggui.rulebook.reading;

import static app.zhanggui.rulebook.reading.Example.clause;
import static app.zhanggui.rulebook.reading.Example.problems;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final String BODY = """
            ## 甲 {#a}
            > 问法：怎么算；how many

            引言。 {#intro}
            > 问法: 几个;几条

            1. 一 {#x}
               > 问法：一次几分；
               > 两次几分
            2. 二 {#y}
            > 问法：两个

            | 列 |
            | --- |
            | 值 {#r} |

            > 问法 #r #y：行

            > 未写 #x #y：期限多长，来源**没有**写。 {#gap}
            > 问法：几天；多久

            ### 乙 {#b}

            > 未写 #x：另一点没有写。 {#gap-b}

            > 问法：还有呢

            > 未写明的，按通知。
            """;

    @Test
    void questionsBelongToTheClauseDirectlyBefore() {
        assertThat(clause(BODY, "a").askedAs()).containsExactly("怎么算", "how many");
        assertThat(clause(BODY, "intro").askedAs()).containsExactly("几个", "几条");
        assertThat(clause(BODY, "x").askedAs()).containsExactly("一次几分", "两次几分");
        assertThat(clause(BODY, "gap").askedAs()).containsExactly("几天", "多久");
        assertThat(clause(BODY, "gap-b").askedAs()).containsExactly("还有呢");
    }

    @Test
    void questionsCanNameTheirClauses() {
        assertThat(clause(BODY, "r").askedAs()).containsExactly("行");
        assertThat(clause(BODY, "y").askedAs()).containsExactly("两个", "行");
    }

    @Test
    void questionsAreNeverTextOfAClause() {
        assertThat(Example.read(BODY).walk()).noneMatch(clause -> (clause.text() + clause.markdown()).contains("问法"));
    }

    @Test
    void gapStandsInItsSectionAndNamesWhatCoversTheTopic() {
        Clause gap = clause(BODY, "gap");
        assertThat(gap.kind()).isEqualTo(ClauseKind.GAP);
        assertThat(gap.text()).isEqualTo("期限多长，来源没有写。");
        assertThat(gap.markdown()).isEqualTo("期限多长，来源**没有**写。");
        assertThat(gap.covers()).containsExactly(new ClauseId("example", "x"), new ClauseId("example", "y"));
        assertThat(gap.number()).isEmpty();
        assertThat(gap.heading()).containsExactly("甲");
        assertThat(clause(BODY, "a").children())
                .extracting(c -> c.id().clause())
                .containsExactly("intro", "x", "y", "r", "gap", "b");
        assertThat(clause(BODY, "b").children()).contains(clause(BODY, "gap-b"));
    }

    @Test
    void quoteThatOnlyBeginsLikeANoteIsText() {
        assertThat(clause(BODY, "b").text()).isEqualTo("未写明的，按通知。");
    }

    @Test
    void questionsBetweenItemsDoNotRestartTheList() {
        assertThat(clause(BODY, "y").number()).isEqualTo("1.3");
    }

    @Test
    void noteOfACommentedOutClauseIsCommentedOutToo() {
        String body = "## 甲 {#a}\n\n1. 一 {#x}\n\n<!--\n旧文 {#old}\n\n> 问法：旧\n-->\n> 问法：新\n";
        assertThat(clause(body, "x").askedAs()).containsExactly("新");
    }

    @Test
    void reportsEachWrongNote() {
        assertThat(problems("""
                > 问法：太早

                ## 甲 {#a}

                | 列 |
                | --- |
                | 值 {#r} |

                > 问法：哪一行
                > 问法 #nothing：谁
                > 问法 r：谁
                > 问法：
                > 未写：没有引用。 {#g1}
                > 未写 #r：没有编号。
                """))
                .extracting(problem -> problem.line() - Example.LINES_BEFORE + " " + problem.message())
                .satisfiesExactly(
                        m -> assertThat(m).startsWith("1 the note 问法 stands behind no clause"),
                        m -> assertThat(m).startsWith("9 the note 问法 behind a table does not say for which row"),
                        m -> assertThat(m).startsWith("10 the clause \"#nothing\" does not exist"),
                        m -> assertThat(m).startsWith("11 \"r\" is not a reference"),
                        m -> assertThat(m).startsWith("12 the note 问法 lists no question"),
                        m -> assertThat(m).startsWith("12 the note 问法 behind a table"),
                        m -> assertThat(m).startsWith("13 the gap note \"没有引用。 {#g1}\" names no clause"),
                        m -> assertThat(m).startsWith("14 the gap note \"没有编号。\" has no id"));
    }
}
