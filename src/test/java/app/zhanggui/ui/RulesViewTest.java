package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest(classes = UiTestBeans.class)
class RulesViewTest extends SpringBrowserlessTest {

    @Test
    void showsTheShelvesWithTheirChaptersAndCounts() {
        open("");

        assertThat(results().select(".shelf > h2").eachText()).containsExactly("快手 1 份文件，1 条", "淘宝 1 份文件，44 条");
        assertThat(results().select(".chapters a").eachText()).containsExactly("主播 4", "其他 40");
        assertThat(results().select(".library-count").text()).isEqualTo("2 份文件，45 条");
    }

    @Test
    void showsTheShelvesOfTheDay() {
        open("asOf=2025-03-01");

        assertThat(results().select("a.document-title").eachText()).contains("快手橱窗规则（2025）");
        assertThat(results().select("a.document-title").eachAttr("href"))
                .contains("/rules/kuaishou-showcase?asOf=2025-03-01");
    }

    @Test
    void findsClausesAndMarksTheWords() {
        open("q=累计扣分达到 5 分");

        assertThat(results().select(".hit-text").first().text()).isEqualTo("累计扣分达到 5 分：冻结直播权限 7 天。");
        assertThat(results().select(".hit-text mark").first().text()).isEqualTo("累计扣分达到");
        assertThat(results().select(".hit-link").first().attr("href")).isEqualTo("/rules/taobao-live#host-5");
        assertThat(results().select(".hit-link").first().text()).isEqualTo("淘宝直播扣分与冻结规则 › 主播 › 累计扣分的处置 › 第 1 条");
    }

    @Test
    void findsOnlyWhereAPhraseStandsAsItIs() {
        open("q=“冻结账户”");

        assertThat(results().select(".hit").size()).isEqualTo(1);
    }

    @Test
    void narrowsByTheAddressAndCountsWhatElseThereIs() {
        open("q=扣&platform=kuaishou");

        assertThat(results().select(".hit-document").eachText()).containsOnly("快手橱窗规则（2026）");
        assertThat(facet("platform=kuaishou").attr("aria-current")).isEqualTo("true");
        assertThat(facet("platform=kuaishou").attr("href")).isEqualTo("/rules?q=%E6%89%A3");
        assertThat(facet("platform=taobao").attr("href")).contains("platform=kuaishou", "platform=taobao");
        assertThat(facet("platform=taobao").select(".facet-count").text()).isNotEqualTo("0");
        assertThat(results().select(".chosen-value").attr("aria-label")).isEqualTo("取消“快手”");
    }

    @Test
    void keepsWhatAnAddressChoosesThoughNobodyKnowsIt() {
        open("platform=<b>nichts</b>");

        assertThat(results().select(".library-count").text()).isEqualTo("这一天没有有效的文件");
        assertThat(results().select("b")).isEmpty();
        assertThat(results().select(".library-nothing a").eachAttr("href")).containsExactly("/rules");
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() {
        open("q=“量子力学”&kind=rule");

        assertThat(results().select(".library-count").text()).isEqualTo("没有找到“量子力学”");
        assertThat(results().select(".library-nothing a").eachText())
                .containsExactly("取消筛选再找", "去掉引号，按词语找", "直接问这个问题", "看全部文件");
    }

    @Test
    void putsWhatIsTypedIntoTheAddress() {
        open("platform=taobao");
        fire("typed", "扣分");
        fire("typed", "扣分达到");

        assertThat(view().address().path()).isEqualTo("/rules?q=%E6%89%A3%E5%88%86%E8%BE%BE%E5%88%B0&platform=taobao");
        assertThat(view().getPageTitle()).isEqualTo("规则库：扣分达到 - 掌规");
        assertThat(results().select(".hit")).isNotEmpty();
    }

    @Test
    void showsTwentyClausesAndMoreWhenAsked() {
        open("q=让这份文件长到要滚动");
        assertThat(results().select(".hit")).hasSize(20);
        var more = results().select("a.secondary-button").attr("href");
        open(more.substring("/rules?".length()));

        assertThat(results().select(".hit")).hasSize(40);
        assertThat(results().select("a.secondary-button")).isEmpty();
    }

    @Test
    void showsAChapterByItsTitleWithoutRepeatingTheClausesInIt() {
        open("q=累计扣分的处置");
        var chapter = results().select(".hit-section").first();

        assertThat(chapter.ownText() + chapter.select("mark").text()).isEqualTo("累计扣分的处置");
        assertThat(chapter.select(".hit-count").text()).isEqualTo("共 2 条");
    }

    @Test
    void copiesAClauseInAFormForACustomer() {
        open("q=“达到 5 分”");

        assertThat(results().select(".hit-copy").first().attr("data-copied")).isEqualTo("""
                【淘宝】《淘宝直播扣分与冻结规则》 › 主播 › 累计扣分的处置 › 第 1 条
                累计扣分达到 5 分：冻结直播权限 7 天。
                出处：第三方解读，店铺街，《新版扣分规则是什么》，2019-11-13 发布
                生效期：来源未写，核对于 2026-11-20
                链接：""");
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("q=冻结直播权限");

        assertThat(results().select(".library-count").text()).matches("\\d+ clauses? found");
        assertThat(results().select(".hit-platform").first().text()).isEqualTo("Taobao");
    }

    @Test
    void namesAudiencesInTheReadersLanguageAndKeepsTheirValues() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("audience=主播");

        assertThat(facet("audience=主播").select(".facet-name").text()).isEqualTo("Host");
        assertThat(results().select(".chosen-value").text()).isEqualTo("Host");
        assertThat(view().address().path()).isEqualTo("/rules?audience=%E4%B8%BB%E6%92%AD");
    }

    @Test
    void writesDaysAsTheReaderDoes() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("asOf=2026-11-20");

        assertThat(results().select(".chosen-value").text()).isEqualTo("In force on Nov 20, 2026");
        assertThat(results().select(".shelf .standing").text()).contains("Published Nov 13, 2019");
    }

    private void open(String query) {
        var parameters = query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query);
        UI.getCurrent().navigate("rules", parameters);
    }

    private RulesView view() {
        return $(RulesView.class).single();
    }

    private Element results() {
        return html($(Div.class).withClassName("library-results").single());
    }

    private Element facet(String key) {
        return $(Div.class).all().stream()
                .map(RulesViewTest::html)
                .flatMap(page -> page.select("a[data-key='" + key + "']").stream())
                .findFirst()
                .orElseThrow();
    }

    private static Element html(Div div) {
        return Jsoup.parse(div.getElement().getProperty("innerHTML", ""));
    }

    private void fire(String event, String text) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail", text);
        var element = view().getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }
}
