package app.zhanggui.browser;

import app.zhanggui.ZhangguiApplication;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Takes the README's pictures of the whole program anew: {@code ./mvnw test -Dtest=ReadmePicturesRun}.
 *
 * <p>No test by its name: the pictures are looked at before they are committed.
 */
class ReadmePicturesRun {

    private static final Path PICTURES = Path.of("docs", "screenshots");
    private static final String CALCULATED = "淘宝主播2026年2月10日扣4分，5月6日扣3分，9月18日扣4分，现在怎样";
    private static final String CALCULATED_IN_ENGLISH =
            "My Taobao Live host account got 4 points on February 10 2026 and 7 points on May 6 2026. What happens?";
    private static final String YEAR = "e=2026-02-10~4&e=2026-05-06~3&e=2026-09-18~4&asOf=2026-09-30";

    @TempDir
    Path folder;

    @Test
    void takesThePictures() {
        try (var server = new SpringApplicationBuilder(ZhangguiApplication.class)
                        .run("--server.port=0", "--zhanggui.data.path=" + folder, "--server.shutdown=immediate");
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            String site = "http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port");
            Camera chinese = new Camera(playwright, site, "zh-CN", "");
            take(chinese, CALCULATED, "扣分");
            chinese.wide("rules", "/rules/taobao-live-deduction#host-10", ".clause.cited", 1280, 800);
            take(new Camera(playwright, site, "en", "-en"), CALCULATED_IN_ENGLISH, "freeze");
        }
    }

    private static void take(Camera camera, String question, String word) {
        String asked = "/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
        camera.wide("ask", asked, ".calculation svg:visible", 1280, 940);
        camera.wide("library", "/rules?platform=taobao&q=" + word, ".hit", 1280, 800);
        camera.wide("calculator", "/calculators/taobao-live-host?" + YEAR, "svg:visible", 1280, 800);
        camera.phone("ask-phone", asked, ".calculation svg:visible");
    }

    /** Takes pictures in one language. */
    private record Camera(Playwright playwright, String site, String language, String suffix) {

        void wide(String name, String address, String shown, int width, int height) {
            take(name, address, shown, width, height, ColorScheme.LIGHT);
        }

        /** The English phone is dark. */
        void phone(String name, String address, String shown) {
            take(name, address, shown, 390, 844, language.equals("en") ? ColorScheme.DARK : ColorScheme.LIGHT);
        }

        /** A browser of its own each, because only at its start a browser learns how to write dates. */
        private void take(String name, String address, String shown, int width, int height, ColorScheme scheme) {
            try (Browser browser = playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(InstalledBrowser.find(System.getProperties(), System.getenv())
                                            .orElseThrow())
                                    .setEnv(Map.of("LANGUAGE", language))
                                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=" + language)));
                    BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                            .setLocale(language)
                            .setTimezoneId("Asia/Shanghai")
                            .setViewportSize(width, height)
                            .setColorScheme(scheme))) {
                context.addCookies(List.of(new Cookie("zhanggui-language", language).setUrl(site)));
                Page page = context.newPage();
                page.navigate(site + address);
                page.locator(shown).first().waitFor();
                page.evaluate("document.activeElement.blur()");
                page.evaluate("Promise.allSettled(document.getAnimations()"
                        + ".filter(a => a.effect.getTiming().iterations !== Infinity).map(a => a.finished))");
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + suffix + ".png")));
            }
        }
    }
}
