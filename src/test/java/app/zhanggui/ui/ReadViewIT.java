package app.zhanggui.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.browser.BrowserHistory;
import app.zhanggui.browser.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ContextConfiguration;

@BrowserTest
@ContextConfiguration(classes = UiTestBeans.class)
class ReadViewIT {

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void landsOnTheCitedClauseAtTheQuote(int width, Page page) {
        page.setViewportSize(width, 740);
        page.navigate("/rules/taobao-live?quote=0-7#tail-30");

        Locator cited = page.locator("#tail-30");
        assertThat(cited).hasClass(Pattern.compile("\\bcited\\b"));
        assertThat(cited).isInViewport();
        assertThat(cited).isFocused();
        assertThat(cited.locator("mark")).hasText("第 30 条让这份");
        assertThat(cited.boundingBox().y)
                .isGreaterThan(page.locator(".site-header").boundingBox().height);
    }

    @Test
    void landsThereAgainAfterAReload(Page page) {
        page.navigate("/rules/taobao-live#tail-30");
        assertThat(page.locator("#tail-30")).isInViewport();
        page.reload();

        assertThat(page.locator("#tail-30")).isInViewport();
        assertThat(page.locator(".cited")).hasCount(1);
    }

    @Test
    void followsTheAddress(Page page) {
        page.navigate("/rules/taobao-live#host-5");
        assertThat(page.locator("#host-5.cited")).isVisible();
        page.evaluate("location.hash = 'tail-30'");
        assertThat(page.locator("#tail-30.cited")).isInViewport();
        BrowserHistory.back(page);

        assertThat(page.locator("#host-5.cited")).isInViewport();
        assertThat(page.locator(".cited")).hasCount(1);
    }

    @Test
    void leadsFromTheContentsToTheSection(Page page) {
        page.navigate("/rules/taobao-live");
        page.locator("zg-contents a").getByText("其他").click();

        assertThat(page.locator("#tail.cited h2")).isInViewport();
        assertThat(page).hasURL(Pattern.compile("#tail$"));
    }

    @Test
    void foldsTheContentsOnAPhone(Page page) {
        page.setViewportSize(360, 740);
        page.navigate("/rules/taobao-live");
        assertThat(page.locator("zg-contents a").first()).isHidden();
        page.locator("zg-contents summary").click();
        page.locator("zg-contents a").getByText("其他").click();

        assertThat(page.locator("#tail h2")).isInViewport();
        assertThat(page.locator("zg-contents a").first()).isHidden();
    }

    @Test
    void copiesTheLinkOfAClause(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate("/rules/taobao-live#host-10");
        page.locator("#host-10 .copy-link").click();

        assertThat(page.locator("#host-10 .copy-link")).hasAttribute("data-said", "链接已复制");
        assertThat(page.evaluate("navigator.clipboard.readText()").toString()).endsWith("/rules/taobao-live#host-10");
    }

    @Test
    void saysThatThereIsNoSuchClause(Page page) {
        page.navigate("/rules/taobao-live#<img src=x onerror=alert(1)>");

        assertThat(page.locator(".unknown-clause")).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("#host-5")).isVisible();
    }

    @Test
    void answersAnUnknownDocumentWithWhatThereIs(Page page) {
        var response = page.navigate("/rules/nichts");

        assertThat(response.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("没有找到");
        page.locator("a.document-title").getByText("淘宝").click();
        assertThat(page.locator("h1")).hasText("淘宝直播扣分与冻结规则");
    }

    @Test
    void listsTheDocuments(Page page) {
        assertThat(page.navigate("/rules").status()).isEqualTo(200);

        assertThat(page.locator("a.document-title")).hasCount(2);
        assertThat(page).hasTitle("规则库 - 掌规");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/rules", "/rules/taobao-live?quote=10-20#host-10", "/rules/taobao-live#nichts", "/rules/nichts"
            })
    void isAccessible(String address, Page page) {
        page.navigate(address);
        assertThat(page.locator("h1")).isVisible();

        Accessibility.check(page);
    }
}
