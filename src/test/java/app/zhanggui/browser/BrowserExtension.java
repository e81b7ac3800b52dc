package app.zhanggui.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test method a page of one headless browser that all test classes share, and keeps a picture of the page when
 * the method fails ({@code target/browser}).
 *
 * <p>Where no browser is installed, classes are skipped with the reason; with {@code -Dzhanggui.browser.required=true} they
 * fail. See docs/decisions/0003-browser-tests-skip.md.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    private static final String NONE_FOUND = "no Chromium or Chrome found: install one, or name it with -D"
            + InstalledBrowser.EXECUTABLE + "=… or the environment variable CHROME_BIN";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var executable = InstalledBrowser.find(System.getProperties(), System.getenv());
        if (executable.isPresent()) {
            return ConditionEvaluationResult.enabled("uses " + executable.get());
        }
        if (Boolean.getBoolean("zhanggui.browser.required")) {
            throw new ExtensionConfigurationException("A browser is required, but " + NONE_FOUND);
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("Skipped " + context.getDisplayName() + ": " + NONE_FOUND);
        }
        return ConditionEvaluationResult.disabled(NONE_FOUND);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Page.class, key -> newPage(context), Page.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var page = context.getStore(NAMESPACE).remove(Page.class, Page.class);
        if (page == null) {
            return;
        }
        try (var browserContext = page.context()) {
            if (context.getExecutionException().isPresent()) {
                page.screenshot(new Page.ScreenshotOptions().setPath(pictureOf(context)));
            }
            page.unrouteAll();
        }
    }

    private static Page newPage(ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(SharedBrowser.class, key -> new SharedBrowser(), SharedBrowser.class)
                .browser
                .newPage(new Browser.NewPageOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1280, 800));
    }

    private static Path pictureOf(ExtensionContext context) {
        return Path.of(
                "target",
                "browser",
                context.getRequiredTestClass().getSimpleName() + "-"
                        + context.getRequiredTestMethod().getName() + ".png");
    }

    /** Closed by JUnit after the last test of this JVM. */
    private static final class SharedBrowser implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(InstalledBrowser.find(System.getProperties(), System.getenv())
                                .orElseThrow())
                        .setHeadless(true)
                        .setArgs(arguments()));

        /** Without these a browser looks for its maker's hosts at every start, in vain where the network is closed. */
        private static List<String> arguments() {
            var arguments = new ArrayList<>(List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-default-apps",
                    "--disable-domain-reliability",
                    "--no-first-run",
                    "--disable-features=OptimizationHints,MediaRouter,Translate"));
            if (System.getProperty("user.name").equals("root")) {
                // Chromium's sandbox refuses to run as root, which containers often are.
                arguments.add("--no-sandbox");
            }
            return arguments;
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
