package app.zhanggui.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.browser.BrowserHistory;
import app.zhanggui.browser.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ContextConfiguration;

@BrowserTest
@ContextConfiguration(classes = UiTestBeans.class)
class LibraryIT {

    @Test
    void findsWhileOneTypesAndGoesBack(Page page) {
        page.navigate("/");
        page.locator(".site-nav a[href='rules']").click();
        page.locator("#library-words").pressSequentially("累计扣分");

        assertThat(page.locator(".hit mark").first()).hasText("累计扣分");
        assertThat(page).hasURL(Pattern.compile("/rules\\?q=%E7%B4"));
        assertThat(page).hasTitle("规则库：累计扣分 - 掌规");
        BrowserHistory.back(page);

        assertThat(page.locator(".shelf")).hasCount(2);
        assertThat(page.locator("#library-words")).hasValue("");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,快手", "en,Kuaishou"})
    void narrowsByLinksThatAreAddresses(String language, String platform, Page page) {
        speak(language, page);
        page.navigate("/rules?q=扣");
        page.locator("[data-key='platform=kuaishou']").click();

        assertThat(page.locator(".hit")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("platform=kuaishou"));
        assertThat(page.locator("[data-key='platform=kuaishou']")).isFocused();
        page.reload();
        assertThat(page.locator(".chosen-value")).hasText(platform);
        BrowserHistory.back(page);
        assertThat(page.locator(".chosen-value")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,已复制,出处：第三方解读", "en,Copied,Source: Third-party account"})
    void worksByKeysAlone(String language, String copied, String source, Page page) {
        speak(language, page);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate("/rules");
        assertThat(page.locator("#library-words")).isFocused();
        page.keyboard().type("累计扣分达到");
        assertThat(page.locator(".hit").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".hit-link").nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("c");

        assertThat(page.locator("#zg-toast")).hasText(copied);
        assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                .contains("《淘宝直播扣分与冻结规则》", source, "/rules/taobao-live#host-");
        page.keyboard().press("Enter");
        assertThat(page.locator(".clause.cited")).isInViewport();
    }

    @Test
    void searchesTheWholeSiteFromAnywhere(Page page) {
        page.navigate("/rules/taobao-live");
        page.locator("h1").waitFor();
        page.keyboard().press("/");
        Locator field = page.getByRole(AriaRole.COMBOBOX);
        assertThat(field).isFocused();
        page.keyboard().type("累计扣分达到 10 分");
        Locator first = page.getByRole(AriaRole.OPTION).first();
        assertThat(first).containsText("账户降级并冻结 30 天");
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", first.getAttribute("id"));
        page.keyboard().press("Enter");

        assertThat(page.locator("#host-10.cited")).isInViewport();
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,复制条文,出处：", "en,Copy clause,Source: "})
    void walksFromTheSearchBoxToAClauseAndCopiesIt(String language, String copy, String source, Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        speak(language, page);
        page.navigate("/");
        page.locator("#question-text").waitFor();
        assertThat(page.locator("#question-text")).isFocused();
        page.keyboard().press("/");
        assertThat(page.locator("dialog[open] [role=combobox]")).isFocused();
        page.keyboard().type("累计扣分达到 10 分");
        assertThat(page.locator("dialog[open] [role=option]").first()).containsText("账户降级并冻结 30 天");
        page.keyboard().press("Enter");
        assertThat(page.locator("#host-10.cited")).isInViewport();

        Locator button = page.locator("#host-10 .copy-clause");
        assertThat(button).hasText(copy);
        button.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#zg-toast")).isVisible();
        assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                .contains("账户降级并冻结 30 天", source, "/rules/taobao-live#host-10");
    }

    @Test
    void leavesASlashInsideAQuestionAlone(Page page) {
        page.navigate("/");
        page.locator("#question-text").fill("满 5");
        page.locator("#question-text").press("/");

        assertThat(page.locator("#question-text")).hasValue("满 5/");
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void closesWithEscapeAndGivesTheFocusBack(Page page) {
        page.navigate("/rules");
        page.locator(".search-open").click();
        assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".search-open")).isFocused();
        page.keyboard().press("Control+k");
        page.locator("#search-slash").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("/");

        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isAccessible(String language, Page page) {
        speak(language, page);
        for (String address : List.of("/rules", "/rules?q=扣&platform=taobao&asOf=2026-11-20", "/rules?q=“量子力学”")) {
            page.navigate(address);
            page.locator(".library-count").waitFor();
            Accessibility.check(page);
        }
        page.setViewportSize(1280, 800);
        page.keyboard().press("Control+k");
        page.getByRole(AriaRole.COMBOBOX).fill("累计扣分");
        page.getByRole(AriaRole.OPTION).first().waitFor();
        Accessibility.check(page);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    }

    private static void speak(String language, Page page) {
        page.navigate("/actuator/health");
        var site = URI.create(page.url()).resolve("/").toString();
        page.context().addCookies(List.of(new Cookie("zhanggui-language", language).setUrl(site)));
    }
}
