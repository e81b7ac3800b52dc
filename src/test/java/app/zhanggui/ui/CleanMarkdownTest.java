package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanMarkdownTest {

    private final CleanMarkdown markdown = new CleanMarkdown();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![bild](http://evil.example/x.png)",
                "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<form action=http://evil.example><input name=pw><button>ok</button></form>",
                "<p style='position:fixed;inset:0'>x</p>",
                "<p id=main class=site-header onclick=alert(1) tabindex=1>x</p>",
                "<style>body{display:none}</style>",
                "<link rel=stylesheet href=//evil.example/x.css>",
                "<meta http-equiv=refresh content='0;url=//evil.example'>",
                "<base href=//evil.example/>",
                "<object data=x></object><embed src=x>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<dialog open>x</dialog><zg-evidence></zg-evidence>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](vbscript:msgbox(1))",
                "[x](//evil.example)",
                "[x](/actuator/env)",
                "<a href=' javascript:alert(1)'>x</a>",
                "<a href=https://ok.example onclick=alert(1) style=color:red>x</a>",
                "<!-- <img src=x onerror=alert(1)> -->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "`<script>alert(1)</script>`",
                "| a | b |\n|---|---|\n| <img src=x onerror=alert(1)> | <b onclick=alert(1)>x</b> |"
            })
    void letsNothingActive(String hostile) {
        Element clean = markdown.render(hostile, "/rules/x");

        assertThat(
                        clean.select(
                                "script,img,svg,iframe,form,input,button,style,link,meta,base,object,embed,math,template,dialog,zg-evidence"))
                .isEmpty();
        clean.getAllElements().stream()
                .filter(element -> element != clean)
                .flatMap(element -> element.attributes().asList().stream())
                .forEach(attribute -> assertThat(attribute.getKey()).isIn("href", "rel", "target", "start"));
        assertThat(clean.select("[href]").eachAttr("href"))
                .allMatch(href -> href.matches("(https?://|mailto:|/rules/x#).*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**粗** 和 *斜*",
                "1. 一\n2. 二",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "[网](https://ok.example)",
                "a < b & c"
            })
    void changesNothingWhenCleanedAgain(String text) {
        String once = markdown.render(text, "/rules/x").html();

        assertThat(markdown.render(once, "/rules/x").html()).isEqualTo(once);
    }

    @Test
    void keepsTextThatLooksLikeMarkup() {
        assertThat(markdown.render("满足 a < b 且 b > c", "/rules/x").text()).isEqualTo("满足 a < b 且 b > c");
    }

    @Test
    void leadsLinksWithinThePageToItsOwnAddress() {
        assertThat(markdown.render("[第 5 档](#host-5)", "/rules/x").select("a").attr("href"))
                .isEqualTo("/rules/x#host-5");
    }

    @Test
    void opensLinksToTheWebApart() {
        Element link = markdown.render("[网](https://ok.example/)", "/rules/x").expectFirst("a");

        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
        assertThat(link.attr("target")).isEqualTo("_blank");
        assertThat(Jsoup.parse(link.outerHtml()).select("a").attr("href")).isEqualTo("https://ok.example/");
    }
}
