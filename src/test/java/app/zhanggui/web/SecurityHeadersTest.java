package app.zhanggui.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.api.WithSampleRules;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every response carries the security headers, whoever wrote it. */
@WithSampleRules
class SecurityHeadersTest {

    private static final Map<String, String> EXPECTED = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " frame-ancestors 'none'; form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/",
                "/rules/showcase",
                "/no/such/view",
                "/?v-r=init&location=&query=",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=heartbeat&v-uiId=0",
                "/nope.css",
                "/VAADIN/nope.js",
                "/error",
                "/api/v1/search?q=撤链",
                "/api/v1/search",
                "/api/v1/answers",
                "/api/v1/documents/nope",
                "/api/nope",
                "/v3/api-docs",
                "/v3/nope",
                "/swagger-ui.html",
                "/swagger-ui/index.html",
                "/actuator/health",
                "/actuator/env",
            })
    void everyAddressCarriesTheHeaders(String path) {
        assertCarriesTheHeaders(new Site(port).get(path.replace("撤链", "%E6%92%A4")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"{, 400", "'{\"question\": \"扣几分\"}', 200", "'{\"question\": \"炸\"}', 500"})
    void everyStatusCarriesTheHeaders(String body, int status) {
        HttpResponse<String> response = new Site(port).post("/api/v1/answers", body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertCarriesTheHeaders(response);
    }

    private static void assertCarriesTheHeaders(HttpResponse<String> response) {
        EXPECTED.forEach((name, value) -> assertThat(response.headers().allValues(name))
                .as(name + " with status " + response.statusCode())
                .isEqualTo(List.of(value)));
        assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
}
