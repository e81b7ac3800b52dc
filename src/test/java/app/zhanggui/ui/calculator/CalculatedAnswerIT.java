package app.zhanggui.ui.calculator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.ZhangguiApplication;
import app.zhanggui.browser.BrowserHistory;
import app.zhanggui.browser.BrowserTest;
import app.zhanggui.ui.Accessibility;
import app.zhanggui.ui.UiTestBeans;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A calculation in an answer of the whole program: its picture, its table, the way to the calculator, after a restart. */
@BrowserTest
@ContextConfiguration(classes = UiTestBeans.class)
class CalculatedAnswerIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|淘宝主播2026年2月10日扣4分，5月6日扣3分，9月18日扣4分，现在怎样|累计 11 分|2026年9月18日|在计算器里打开",
                "en|My Taobao Live host account got 4 points on February 10 2026 and 7 points on May 6 2026. What happens?"
                        + "|11 points|May 6, 2026|Open in the calculator"
            })
    void isDrawnSaidInATableAndOpenedInTheCalculatorAfterARestartToo(
            String language, String question, String total, String day, String open, Page page) {
        String port;
        try (var server = server("0")) {
            port = server.getEnvironment().getRequiredProperty("local.server.port");
            String site = "http://localhost:" + port;
            page.context().addCookies(List.of(new Cookie("zhanggui-language", language).setUrl(site)));
            page.navigate(site + "/");
            page.locator("#question-text").fill(question);
            page.locator("#question-text").press("Enter");
            assertThat(picture(page)).isVisible();
            assertThat(page).hasURL(Pattern.compile("/c/[\\w-]{22}$"));
            Accessibility.check(page);
        }

        try (var server = server(port)) {
            page.setViewportSize(390, 844);
            page.reload();
            assertThat(page.locator(".turn .question")).hasText(question);
            Locator picture = picture(page);
            assertThat(picture).isVisible();
            assertThat(picture).hasAccessibleName(Pattern.compile(total));
            page.locator(".calculation summary").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".calculation table").first()).containsText(day);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(open))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/calculators/taobao-live-host\\?.*e=2026-02-10"));
            assertThat(page.locator(".key-tiles")).containsText("11");
            BrowserHistory.back(page);
            assertThat(picture(page)).isVisible();
            assertThat(page.locator(".turn")).hasCount(1);
        }
    }

    /** The one of the sizes that is shown. */
    private static Locator picture(Page page) {
        return page.locator(".calculation svg:visible");
    }

    private ConfigurableApplicationContext server(String port) {
        return new SpringApplicationBuilder(ZhangguiApplication.class)
                .run("--server.port=" + port, "--zhanggui.data.path=" + folder, "--server.shutdown=immediate");
    }
}
