package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = UiTestBeans.class)
class ReadViewTest extends SpringBrowserlessTest {

    @Test
    void showsWhoStandsBehindTheDocument() {
        open("rules/taobao-live");

        assertThat($(H1.class).single().getText()).isEqualTo("淘宝直播扣分与冻结规则");
        assertThat($(DocumentHead.class).single().getElement().getTextRecursively())
                .contains("淘宝", "第三方解读", "2019-11-13 发布", "生效期：来源未写", "核对于 2026-11-20", "店铺街");
        var source = $(Anchor.class).withText("新版扣分规则是什么").single();
        assertThat(source.getHref()).isEqualTo("https://example.com/rule");
        assertThat(source.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
    }

    @Test
    void linksNoSourceThatIsNotOnTheWeb() {
        open("rules/kuaishou-showcase");

        assertThat($(DocumentHead.class).single().getElement().getTextRecursively())
                .contains("坏地址");
        assertThat($(Anchor.class).withText("坏地址").all()).isEmpty();
    }

    @Test
    void givesEveryClauseAnAnchorAndALinkToCopy() {
        open("rules/taobao-live");

        SampleRuleBook.live().walk().map(clause -> clause.id().clause()).forEach(id -> {
            assertThat(text().select("#" + id)).hasSize(1);
            assertThat(text().select(".copy-link[data-link=/rules/taobao-live#" + id + "]"))
                    .hasSize(1);
        });
    }

    @Test
    void listsTheSectionsAsContents() {
        open("rules/taobao-live");

        var contents = Jsoup.parse(
                $(TableOfContents.class).single().getElement().getChild(0).getProperty("innerHTML"));
        assertThat(contents.select("a").eachText()).containsExactly("主播", "累计扣分的处置", "处理措施", "其他");
        assertThat(contents.select("a").eachAttr("href")).startsWith("/rules/taobao-live#host");
    }

    @Test
    void showsRowsAsATable() {
        open("rules/taobao-live");

        assertThat(text().select("table")).hasSize(1);
        assertThat(text().select("th").eachText()).containsExactly("措施", "含义");
        assertThat(text().select("tr#measure-live td[data-from]").eachText()).containsExactly("冻结直播权限", "不得发起直播");
    }

    @Test
    void tellsEditorsNotesFromRules() {
        open("rules/taobao-live");

        assertThat(text().select("#gap-appeal.gap").text()).isEqualTo("编者注：扣错分怎样申诉，来源没有写。");
    }

    @Test
    void takesTheVersionInForceOnTheDay() {
        open("rules/kuaishou-showcase", Map.of("asOf", "2025-06-01"));

        assertThat($(H1.class).single().getText()).isEqualTo("快手橱窗规则（2025）");
    }

    @Test
    void keepsScriptsOutOfTheText() {
        open("rules/kuaishou-showcase");

        assertThat(text().select("script")).isEmpty();
        assertThat(text().text()).contains("撤链一次扣 2 分。");
    }

    @Test
    void handsTheQuoteToTheBrowser() {
        open("rules/taobao-live", Map.of("quote", "10-20"));

        assertThat($(DocumentText.class).single().getElement().getAttribute("quote"))
                .isEqualTo("10-20");
    }

    @Test
    void makesTheNumbersLinksThatCanBeKept() {
        open("rules/taobao-live");

        assertThat(text().select("#host-5 > a.number").attr("href")).isEqualTo("/rules/taobao-live#host-5");
    }

    @Test
    void handsAClauseToSomebodyElseWithItsSource() {
        open("rules/taobao-live");
        var copy = text().select("#host-5 > .clause-tools > .copy-clause");

        assertThat(copy.attr("data-copied"))
                .startsWith("【淘宝】《淘宝直播扣分与冻结规则》 › 主播")
                .endsWith("链接：");
        assertThat(copy.attr("data-link")).isEqualTo("/rules/taobao-live#host-5");
        assertThat(text().select("tr#measure-live + tr .copy-clause").attr("data-copied"))
                .contains("措施：冻结直播权限；含义：不得发起直播");
    }

    @Test
    void namesTheComparedTermsInEnglishBesideTheirOwnWords() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("rules/taobao-live", Map.of("term", "冻结"));

        assertThat(comparison().select(".across-term[aria-current]").text()).isEqualTo("冻结 freeze");
        assertThat(text().select("#host-5 .clause-terms").text()).contains("冻结 freeze");
    }

    @Test
    void comparesATermAcrossThePlatforms() {
        open("rules/taobao-live", Map.of("term", "冻结"));

        assertThat(comparison().select(".across-term[aria-current]").text()).isEqualTo("冻结");
        assertThat(comparison().select(".across-platform h3").eachText()).containsExactly("快手", "淘宝");
        assertThat(comparison().select(".across-platform").first().text()).isEqualTo("快手 未见规定");
        assertThat(comparison().select(".across-platform").last().select("a").eachAttr("href"))
                .allMatch(address -> address.startsWith("/rules/taobao-live#"));
    }

    @Test
    void offersTheTextAndTheOtherVersions() {
        open("rules/kuaishou-showcase");
        var links = $(DocumentTools.class).single();

        assertThat($(Anchor.class, links).all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        "/rules/kuaishou-showcase?asOf=2025-12-31",
                        "/rules/kuaishou-showcase.txt?asOf=2026-11-21",
                        "/rules/kuaishou-showcase.md?asOf=2026-11-21");
    }

    @Test
    void namesWhatWasSoughtAndWhatThereIs() {
        navigate("rules/nichts", UnknownPage.class);

        assertThat($(UnknownPage.class).single().getElement().getTextRecursively())
                .contains("规则库里没有“nichts”这份文件", "淘宝直播扣分与冻结规则", "去问规则");
    }

    private void open(String location) {
        navigate(location, ReadView.class);
    }

    private static void open(String location, Map<String, String> parameters) {
        UI.getCurrent().navigate(location, QueryParameters.simple(parameters));
    }

    private Element comparison() {
        return Jsoup.parse($(Comparison.class).single().getElement().getProperty("innerHTML"));
    }

    private Element text() {
        return $(Html.class).all().stream()
                .map(Html::getInnerHtml)
                .map(Jsoup::parse)
                .filter(page -> !page.select(".clause").isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
