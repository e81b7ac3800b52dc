package app.zhanggui.rulebook.reading;

import static app.zhanggui.rulebook.reading.Example.clause;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "扣 **2** 分，*限* `7` 天 => 扣 2 分，限 7 天",
                "见[规则](https://a.example \"b\")和<https://b.example> => 见规则和https://b.example",
                "[2023]15号，[甲][乙]，![图](a.png) => [2023]15号，[甲][乙]，图",
                "A &amp; B &lt;b&gt; \\*星\\* => A & B <b> *星*",
                "<b onclick=\"x\">粗</b><script>alert(1)</script>尾 => 粗尾",
                "甲<!-- 乙 -->丙 => 甲丙",
                "~~删~~ 5_000_000 元 => ~~删~~ 5_000_000 元",
                "甲　乙  丙 => 甲　乙 丙",
            })
    void isWhatAReaderSees(String markdown, String text) {
        assertThat(clause("## 一 {#a}\n\n" + markdown + " {#x}\n", "x").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "中文\\n换行 => 中文换行",
                "end of\\nline => end of line",
                "满\\n5 分 => 满 5 分",
                "第一行<br>第二行 => 第一行\\n第二行",
                "第一行\\\\n第二行 => 第一行\\n第二行",
            })
    void lineBreakIsSeenOnlyBetweenLatinWordsOrWhereItIsForced(String markdown, String text) {
        String body = "## 一 {#a}\n\n" + markdown.replace("\\n", "\n") + " {#x}\n";
        assertThat(clause(body, "x").text()).isEqualTo(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "<div><p>甲</p><style>b{}</style></div> => 甲",
                "```\\n代码 {}\\n``` => 代码 {}",
                "> 引文\\n> 两行 => 引文两行",
                "<script>\\nalert(1)\\n</script>\\n\\n文 => 文",
            })
    void blockWithoutMarksIsTextToo(String markdown, String text) {
        assertThat(clause("## 一 {#a}\n\n" + markdown.replace("\\n", "\n") + "\n", "a")
                        .text())
                .isEqualTo(text);
    }
}
