package app.zhanggui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The application answers a real browser. */
@BrowserTest
class ApplicationInBrowserIT {

    @Test
    void reportsThatItIsUp(Page page) {
        var response = page.navigate("/actuator/health");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).contains("\"status\":\"UP\"");
    }

    @Test
    void speaksChineseToIt(Page page) {
        page.navigate("/actuator/health");

        assertThat(page.evaluate("navigator.language")).isEqualTo("zh-CN");
    }
}
