package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMarkdownTest {

    private static final MutableDataSet OPTIONS =
            new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "扣 10 分会怎样？",
                "# 标题",
                "- 一项",
                "1. 一项",
                "12) 一项",
                "+ 一项",
                "> 引用",
                "**粗** _斜_ `码` ~~删~~",
                "[链接](javascript:alert(1)) ![图](http://evil.example/x.png)",
                "<img src=x onerror=alert(1)> <script>alert(2)</script>",
                "| a | b |",
                "http://evil.example www.evil.example a@evil.example",
                "&lt;b&gt; &amp;",
                "\\*已转义\\*",
                "----",
                "====",
                "```js",
                "$x^2$",
            })
    void everyTextStandsForItself(String text) {
        var rendered = HtmlRenderer.builder(OPTIONS)
                .build()
                .render(Parser.builder(OPTIONS).build().parse("前文\n\n" + PlainMarkdown.escape(text)));
        var body = Jsoup.parse(rendered).body();

        assertThat(body.select("*").not("body, p")).isEmpty();
        assertThat(body.select("p").last().text()).isEqualTo(text);
    }
}
