package app.zhanggui.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zhanggui.browser.BrowserTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A conversation outlives the server. */
@BrowserTest
@ContextConfiguration(classes = UiTestBeans.class)
class RestartIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh-CN,打开依据 2,有问题", "en,Open source 2,Not right"})
    void resumesAConversationWithItsCitationsAfterARestart(String language, String second, String notRight, Page page) {
        String port;
        try (var server = server("0")) {
            port = server.getEnvironment().getRequiredProperty("local.server.port");
            page.context()
                    .addCookies(List.of(
                            new Cookie(InterfaceLanguage.COOKIE, language).setUrl("http://localhost:" + port + "/")));
            page.navigate("http://localhost:" + port + "/");
            page.locator("#question-text").fill("淘宝直播扣 10 分会怎样");
            page.locator("#question-text").press("Enter");
            assertThat(page.locator(".turn .answer")).isVisible();
            page.getByText(notRight).click();
            assertThat(page.locator(".thumb.unhelpful")).hasAttribute("aria-pressed", "true");
            page.locator("#question-text").fill("还没问完");
        }

        try (var server = server(port)) {
            page.reload();
            assertThat(page.locator(".turn .question")).hasText("淘宝直播扣 10 分会怎样");
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertThat(page.locator("#question-text")).hasValue("还没问完");
            assertThat(page.locator(".thumb.unhelpful")).hasText(notRight);
            assertThat(page.locator(".thumb.unhelpful")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".history-list a")).hasCount(1);
            page.getByLabel(second).click();
            assertThat(page.locator("tr.cited mark")).hasText("不得发起直播");
            page.locator("#question-text").press("Enter");
            assertThat(page.locator(".turn .question")).hasCount(2);
        }
    }

    private ConfigurableApplicationContext server(String port) {
        return new SpringApplicationBuilder(UiTestBeans.class)
                .run("--server.port=" + port, "--test.database.folder=" + folder, "--server.shutdown=immediate");
    }
}
