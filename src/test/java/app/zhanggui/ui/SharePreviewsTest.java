package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.api.WithShippedRules;
import app.zhanggui.web.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page says of itself before it is shown. */
@WithShippedRules
class SharePreviewsTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/?q=" + URLEncoder.encode("淘宝直播扣 10 分会怎样", StandardCharsets.UTF_8),
            "/rules",
            "/rules?q=freeze",
            "/rules/taobao-live-deduction",
            "/rules/kuaishou-mall-management",
            "/calculators",
            "/calculators/taobao-live-host",
            "/calculators/kuaishou-showcase",
            "/nowhere");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | 问规则 - 掌规",
                "/rules | 规则库 - 掌规",
                "/rules?q=freeze | 规则库：freeze - 掌规",
                "/rules/taobao-live-deduction | 淘宝直播扣分与冻结规则 - 掌规",
                "/calculators | 计算器 - 掌规",
                "/calculators/taobao-live-host?e=2026-02-10~4 | 淘宝直播主播扣分与冻结 - 掌规",
                "/nowhere | 没有这一页 - 掌规",
                "/calculators/nowhere | 没有这一页 - 掌规",
            })
    void haveTheTitleOfTheirPage(String address, String title) {
        assertThat(page(address, "zh-CN").title()).isEqualTo(title);
        assertThat(meta(page(address, "zh-CN"), "og:title")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void areDifferentForEveryPage(String language) {
        assertThat(PAGES.stream().map(page -> page(page, language).title())).doesNotHaveDuplicates();
        assertThat(PAGES.stream().map(page -> meta(page(page, language), "og:description")))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).hasSizeBetween(20, 250).doesNotContain("!", "{"));
    }

    @Test
    void lineUpWithTheDescriptionOfSearchEngines() {
        Document page = page("/calculators/taobao-live-host", "en");

        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo(meta(page, "og:description"))
                .startsWith("Taobao, Points and freezes of Taobao Live hosts:")
                .contains("《淘宝直播扣分与冻结规则》");
    }

    @Test
    void nameTheAddressWithAllThatItOpens() {
        String calculated = "/calculators/taobao-live-host?e=2026-02-10~4&asOf=2026-09-30";

        assertThat(meta(page(calculated, "zh-CN"), "og:url")).endsWith("127.0.0.1:" + port + calculated);
    }

    @Test
    void takeWhatIsTypedAsTextOnly() {
        String typed = URLEncoder.encode("\"><script>alert(1)</script>", StandardCharsets.UTF_8);
        Document page = page("/?q=" + typed, "zh-CN");

        assertThat(Stream.of("og:title", "og:description").map(name -> meta(page, name)))
                .allSatisfy(text -> assertThat(text).contains("\"><script>alert(1)</script>"));
        assertThat(page.select("script").eachText()).noneMatch(code -> code.contains("alert(1)"));
    }

    private Document page(String address, String language) {
        String cookie = InterfaceLanguage.COOKIE + "=" + language;
        return Jsoup.parse(new Site(port)
                .get(address, request -> request.header("Cookie", cookie))
                .body());
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
