package app.zhanggui.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.browser.BrowserHistory;
import app.zhanggui.browser.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.ContextConfiguration;

/** One day's work without a mouse: nothing here is clicked or given the focus by anything but a key. */
@BrowserTest
@ContextConfiguration(classes = UiTestBeans.class)
class KeyboardIT {

    private static final Pattern CONVERSATION = Pattern.compile("/c/[\\w-]{22}$");

    @ParameterizedTest
    @CsvSource({
        "zh-CN,跳到正文,下一条依据,在规则库中阅读,复制（含出处）,有问题,不完整,提交,改名",
        "en,Skip to content,Next source,Read in the library,Copy with sources,Not right,Incomplete,Send,Rename"
    })
    void asksReadsRatesAndRenamesByKeysAlone(
            String language,
            String skip,
            String next,
            String read,
            String copy,
            String notRight,
            String reason,
            String send,
            String rename,
            Page page) {
        speak(language, page);
        page.navigate("/");
        page.locator("#question-text").waitFor();
        assertThat(page.locator("#question-text")).isFocused();
        assertThat(page.locator(".skip-link")).hasText(skip);
        page.keyboard().type("淘宝直播扣 10 分会怎样");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(CONVERSATION);

        Locator marker = page.locator(".marker").first();
        tabTo(page, marker, "Shift+Tab");
        page.keyboard().press("Enter");
        tabTo(page, page.getByLabel(next), "Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".evidence-place")).hasText("2 / 3");
        page.keyboard().press("Enter");
        assertThat(page.locator(".evidence-place")).hasText("3 / 3");
        assertThat(page.locator("zg-evidence .icon-previous")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("zg-evidence dialog")).not().isVisible();
        assertThat(marker).isFocused();

        tabTo(page, button(page, copy), "Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("navigator.clipboard.readText()").toString()).contains("账户降级并冻结 30 天");
        tabTo(page, button(page, notRight), "Tab");
        page.keyboard().press("Enter");
        tabTo(page, button(page, reason), "Tab");
        page.keyboard().press("Space");
        tabTo(page, page.locator(".feedback-more textarea"), "Tab");
        page.keyboard().type("少一句");
        tabTo(page, button(page, send), "Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".feedback-more .said")).isVisible();

        tabTo(page, page.locator(".history-list .icon-more"), "Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MENUITEM).first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".rename")).isFocused();
        page.keyboard().press("Control+a");
        page.keyboard().type(rename + " 1");
        page.keyboard().press("Enter");
        assertThat(page.locator(".history-list a")).hasText(rename + " 1");

        tabTo(page, page.locator(".marker").first(), "Tab");
        page.keyboard().press("Enter");
        tabTo(page, page.getByText(read), "Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("zg-document .cited mark").first()).isVisible();
        BrowserHistory.back(page);
        assertThat(page).hasURL(CONVERSATION);
        assertThat(page.locator(".turn .marker")).hasCount(3);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,规则库,EN,en", "en,Rules,中文,zh-CN"})
    void goesThroughTheFrameByKeysAlone(String language, String library, String other, String next, Page page) {
        speak(language, page);
        page.navigate("/rules/taobao-live");
        page.locator("h1").waitFor();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        tabTo(
                page,
                page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(library).setExact(true)),
                "Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#library-words")).isFocused();
        tabTo(page, page.locator("[data-key='platform=kuaishou']"), "Tab");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("platform=kuaishou"));

        tabTo(page, page.locator("zg-theme-toggle button"), "Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("data-theme", Pattern.compile("dark|light"));
        tabTo(page, button(page, other), "Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", next);
        assertThat(page).hasURL(Pattern.compile("platform=kuaishou"));
    }

    private static void speak(String language, Page page) {
        page.navigate("/robots.txt");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.context().addCookies(List.of(new Cookie(InterfaceLanguage.COOKIE, language).setUrl(page.url())));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Goes on with the key until the element has the focus, and sees that it shows. */
    private static void tabTo(Page page, Locator target, String key) {
        target.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int i = 0; i < 80 && !(Boolean) target.evaluate("element => element === document.activeElement"); i++) {
            page.keyboard().press(key);
        }
        assertThat(target).isFocused();
        assertThat(target).isInViewport();
    }
}
