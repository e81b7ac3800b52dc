package app.zhanggui.rulebook.reading;

import static app.zhanggui.rulebook.reading.Example.problems;
import static app.zhanggui.rulebook.reading.Example.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsOfADocumentTest {

    private static final String BODY = "# 甲\n\n## 乙 {#b}\n\n丙\n";

    @Test
    void reportsAllProblemsOfTheFrontMatterWithLineValueAndWhatIsAllowed() {
        String file = """
                ---
                id: Bad_Id
                platfrom: kuaishou
                kind: ruel
                audience: 商家
                effective: { from: 2024-05-01, to: 2023-05-01 }
                source:
                  published: 2022-13-45
                  url: javascript:alert(1)
                  author: 某人
                checked: [1]
                kind: rule
                ---
                """ + BODY;
        assertThat(problemsOf(file))
                .containsExactlyInAnyOrder(
                        new Problem("a.md", 2, "Bad_Id", "id \"Bad_Id\" is not an id; " + Anchor.ID_RULE),
                        new Problem("a.md", 2, "", "the key title is missing or empty; give it a text"),
                        new Problem("a.md", 2, "", "the key platform is missing or empty; give it a text"),
                        new Problem("a.md", 2, "", "the key authority is missing or empty; give it a text"),
                        new Problem(
                                "a.md",
                                3,
                                "platfrom",
                                "the key \"platfrom\" is unknown; allowed: audience, authority, checked, effective, id, kind,"
                                        + " platform, source, title"),
                        new Problem(
                                "a.md",
                                4,
                                "ruel",
                                "kind \"ruel\" is unknown; allowed: rule, interpretation, guide, notice, draft"),
                        new Problem("a.md", 5, "商家", "audience \"商家\" is not a list; allowed: a list like [a, b]"),
                        new Problem(
                                "a.md",
                                6,
                                "2024-05-01 to 2023-05-01",
                                "effective \"2024-05-01 to 2023-05-01\": from must not be after to"),
                        new Problem(
                                "a.md",
                                8,
                                "2022-13-45",
                                "published \"2022-13-45\" is not a date; allowed: a day like 2026-11-20, or null"),
                        new Problem(
                                "a.md",
                                9,
                                "javascript:alert(1)",
                                "url \"javascript:alert(1)\" is not a web address; allowed: http://… or https://…, or null"),
                        new Problem(
                                "a.md",
                                10,
                                "author",
                                "the key \"author\" is unknown; allowed: published, publisher, retrieved, title, url"),
                        new Problem("a.md", 11, "", "checked is a list or mapping; allowed: a single text"),
                        new Problem("a.md", 12, "kind", "the key \"kind\" stands here twice; once is allowed"));
    }

    @Test
    void frontMatterMustBeThereAndClosed() {
        assertThat(problemsOf(BODY))
                .extracting(Problem::toString)
                .containsExactly(
                        "a.md:1: the front matter is missing; begin the file with a line ---, keys and values, a line ---");
        assertThat(problemsOf("---\nid: a\n"))
                .extracting(Problem::toString)
                .containsExactly("a.md:1: the front matter is not closed; end it with a line ---");
        assertThat(problemsOf("---\n---\n" + BODY)).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void reportsTheLineOfAYamlError() {
        List<Problem> problems = problemsOf("---\nid: a\ntitle: [甲\nkind: rule\n---\n" + BODY);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().line()).isEqualTo(4);
        assertThat(problems.getFirst().message()).startsWith("YAML error: ");
    }

    @Test
    void aliasesAndTagsInFrontMatterAreHarmless() {
        String bomb = "a: &a [x,x]\nb: &b [*a,*a]\n".repeat(1)
                + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";
        assertThat(problemsOf("---\n" + bomb + "---\n" + BODY)).isNotEmpty();
        assertThat(problemsOf("---\nid: &x [*x]\n---\n" + BODY)).isNotEmpty();
        assertThat(problemsOf("---\nid: !!java.net.URL [\"http://a.example\"]\n---\n" + BODY))
                .isNotEmpty();
    }

    @Test
    void fileMustBeUtf8() {
        byte[] gbk = Example.file("## 甲 {#a}\n\n快手\n").getBytes(Charset.forName("GBK"));
        Reading<ReadDocument> reading = DocumentReader.read("a.md", gbk);
        assertThat(reading.content()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly("a.md:3: the byte \"0xC0\" is not UTF-8; save the file as UTF-8 (not GBK)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "甲 => 1 the text \"甲\" is in no clause; give it or the heading above it an id like {#id}",
                "## 乙\\n甲 => 2 the text \"甲\" is in no clause; give it or the heading above it an id like {#id}",
                "## 乙 {#b}\\n### 丙\\n甲 => 3 the text \"甲\" is in no clause; give it or the heading above it an id like"
                        + " {#id}",
                "## 乙 {#b} => 1 the clause \"#b\" is empty; give it a text or clauses, or remove it",
                "## 乙\\n\\n## 丙 {#c}\\n甲 => 1 the clause \"乙\" is empty; give it a text or clauses, or remove it",
                "## 乙 {#b}\\n1. {#x} => 2 the clause \"#x\" is empty; give it a text or clauses, or remove it",
                "## 乙 {#b}\\n1. 一 {#x}\\n2. 二 => 3 the numbered item \"2. 二\" has no id; add one like {#id} to its text",
                "## 乙 {#b}\\n|a|\\n|-|\\n|1 {#x}|\\n|2| => 5 the table row \"|2|\" has no id; add one like {#id} to its"
                        + " last cell",
                "## 乙 {#b}\\n|a|\\n|-|\\n|1|2 {#x}| => 4 the table row \"|1|2 {#x}|\" has too many cells; allowed: 1",
                "## 乙 {#b}\\n甲 {#b} => 2 the clause id \"b\" is already used on line 10; each id stands once in a"
                        + " document",
                "## 乙 {#B_1}\\n甲 => 1 the clause id \"B_1\" is not an id; allowed: lower-case letters a-z, digits,"
                        + " hyphens and dots, like host-5",
                "## 乙 {#b .discretoin}\\n甲 => 1 the class \".discretoin\" of a clause is unknown; allowed: .discretion",
                "## 乙 {#b}\\n见[丙](#c) => 2 the clause \"#c\" does not exist in this document",
                "## 乙 {#b}\\n甲\\n\\n# 又一个 => 4 the document has a second title \"又一个\"; allowed: one heading with a"
                        + " single #",
                "## 乙 {#b}\\n甲 {#c} 丁 => 2 \"甲 {#c} 丁\" has a mark {#id} where none can stand; allowed: at the end of a"
                        + " heading, a paragraph, a numbered item's text or a table row",
                "## 乙 {#b}\\n- 甲 {#c} => 2 \"- 甲 {#c}\" has a mark {#id} where none can stand; allowed: at the end of a"
                        + " heading, a paragraph, a numbered item's text or a table row",
                "## 乙 {#b}\\n甲 ｛#c｝ => 2 \"甲 ｛#c｝\" has a mark {#id} where none can stand; allowed: at the end of a"
                        + " heading, a paragraph, a numbered item's text or a table row",
                "## 乙 {#b}\\n甲\\n\\n<!-- 没关\\n## 丙 {#c} => 4 \"<!-- 没关\" holds clauses inside of HTML; close it before the"
                        + " next clause",
                "## 乙 {#b}\\n> 问法 几分 => 2 \"> 问法 几分\" is not a list of questions; allowed: > 问法：a；b",
            })
    void reportsEachProblemOfTheBody(String body, String expected) {
        assertThat(problems(body.replace("\\n", "\n")))
                .extracting(problem -> problem.line() - Example.LINES_BEFORE + " " + problem.message())
                .containsExactly(expected);
    }

    @Test
    void documentWithoutClausesIsAProblem() {
        assertThat(problems(""))
                .extracting(Problem::message)
                .containsExactly(
                        "the document has no clause; give headings, items, rows or paragraphs an id like {#id}");
    }

    @Test
    void problemIsOneLineOfALog() {
        assertThat(new Problem("a\nb.md", 3, "", "x\r\ny\u001b[2J").toString()).isEqualTo("a b.md:3: x  y [2J");
    }

    @Test
    void commentedOutClauseIsNoClause() {
        assertThat(Example.read("## 乙 {#b}\n\n甲\n\n<!-- 旧：\n旧文 {#old}\n-->\n").walk())
                .hasSize(1);
    }
}
