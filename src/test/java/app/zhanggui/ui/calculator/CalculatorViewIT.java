package app.zhanggui.ui.calculator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.browser.BrowserTest;
import app.zhanggui.ui.Accessibility;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ContextConfiguration;

@BrowserTest
@ContextConfiguration(classes = CalculatorBeans.class)
class CalculatorViewIT {

    private static final String YEAR =
            "/calculators/taobao-live-host?e=2026-02-10~4&e=2026-05-06~3&e=2026-09-18~4&e=2026-11-20~9";

    @ParameterizedTest
    @CsvSource({
        "zh-CN,主播扣分,添加,第 1 条：日期,第 1 条：扣分,2026年11月26日,累计 11 分",
        "en,Live hosts,Add,Entry 1: Date,Entry 1: Points,'Nov 26, 2026',11 points"
    })
    void theWholeWayByKeyboard(
            String language, String name, String add, String day, String points, String until, String more, Page page) {
        page.navigate("/robots.txt");
        page.context().addCookies(List.of(new Cookie("zhanggui-language", language).setUrl(page.url())));
        page.navigate("/calculators");
        tabTo(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name))));
        page.keyboard().press("Enter");
        tabTo(page, button(page, add));
        page.keyboard().press("Enter");
        Locator date = page.getByLabel(day);
        assertThat(date).isFocused();
        // The order of a date field's parts is the browser's own affair.
        date.fill("2026-11-20");
        tabTo(page, page.getByLabel(points));
        page.keyboard().type("9");

        assertThat(page.locator(".tile.hot .tile-value")).hasText(until);
        assertThat(page).hasURL(Pattern.compile("\\?e=2026-11-20~9$"));
        tabTo(page, page.locator("#what-if-amount"));
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".what-if-answer").first()).containsText(more);
        tabTo(page, page.locator(".steps .marker").first());
        page.keyboard().press("Enter");
        assertThat(page.locator("zg-evidence .cited mark").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("zg-evidence dialog")).isHidden();
        assertThat(page.locator(".steps .marker").first()).isFocused();
    }

    @Test
    void aSharedLinkRepeatsTheCalculation(Page page) {
        page.navigate(YEAR + "&asOf=2026-11-21");

        assertThat(page.locator(".tile-value")).hasText(new String[] {"2027年1月18日", "20 分", "10 分"});
        assertThat(page.locator("svg.timeline:visible")).hasCount(1);
        page.reload();
        assertThat(page.locator(".event-row")).hasCount(4);
        button(page, "EN").click();
        assertThat(page.locator(".tile-value").first()).hasText("Jan 18, 2027");
    }

    @Test
    void whatWasTypedSurvivesAnotherLanguageAndAReload(Page page) {
        page.navigate(YEAR);
        page.getByLabel("第 4 条：扣分").fill("1");
        assertThat(page.locator(".tile-value").nth(1)).hasText("12 分");
        button(page, "EN").click();

        assertThat(page.locator(".tile-value").nth(1)).hasText("12 points");
        page.reload();
        assertThat(page.locator(".tile-value").nth(1)).hasText("12 points");
    }

    @Test
    void pastedLinesAreShownThenAddedThenTakenBack(Page page) {
        page.navigate("/calculators/taobao-live-host");
        button(page, "粘贴多行").click();
        page.locator("#paste-text").fill("3月1日 扣4分\n你好\n2026/5/6\t3");
        assertThat(page.locator(".paste-preview li")).hasCount(3);
        assertThat(page.locator(".paste-unread")).containsText("没有读出记录");
        button(page, "加入 2 条").click();

        assertThat(page.locator(".event-row")).hasCount(2);
        button(page, "撤销").click();
        assertThat(page.locator(".event-row")).hasCount(0);
    }

    @Test
    void removingKeepsTheFocusInTheTable(Page page) {
        page.navigate(YEAR);
        page.getByLabel("第 2 条：移除").press("Enter");

        assertThat(page.locator(".event-row")).hasCount(3);
        assertThat(page.getByLabel("第 2 条：移除")).isFocused();
    }

    @Test
    void theStepsAreAFile(Page page) {
        page.navigate(YEAR);
        var download = page.waitForDownload(() -> page.getByText("下载表格").click());

        assertThat(download.suggestedFilename()).isEqualTo("taobao-live-host.csv");
        assertThat(page.locator(".event-row")).hasCount(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calculators",
                YEAR,
                "/calculators/taobao-live-host",
                "/calculators/taobao-live-host?e=2026-13-45~4&e=2026-05-06~abc&e=2026-11-20~9~serious~revoked",
                "/calculators/douyin-linked-goods?e=2026-02-01~general&e=2026-04-11~very-serious",
                "/calculators/kuaishou-showcase?e=2026-11-01T1000~none&o=1~2026-11-04T1000&h=2026-11-02~16~85",
            })
    void isAccessible(String address, Page page) {
        page.navigate(address);
        assertThat(page.locator("h1")).isVisible();
        openTable(page);
        Accessibility.check(page);
        page.context().addCookies(List.of(new Cookie("zhanggui-language", "en").setUrl(page.url())));
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).isVisible();
        openTable(page);
        Accessibility.check(page);
    }

    private static void openTable(Page page) {
        if (page.locator(".timeline-table").count() > 0) {
            page.locator(".timeline-table summary").click();
            assertThat(page.locator(".timeline-table table").first()).isVisible();
            // Below the header, which would cover a part of whatever the page was scrolled to.
            page.evaluate("scrollTo(0, 0)");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Goes on with the tab key until the element has the focus. */
    private static void tabTo(Page page, Locator target) {
        target.waitFor();
        for (int i = 0; i < 60 && !(Boolean) target.evaluate("element => element === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }
}
