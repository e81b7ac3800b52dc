package app.zhanggui.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.api.WithSampleRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages have a session in a guarded cookie; everything else has none. */
@WithSampleRules
class SessionCookieTest {

    @LocalServerPort
    private int port;

    @Test
    void scriptsAndOtherSitesDoNotGetThePagesCookie() {
        List<String> cookies = new Site(port).get("/").headers().allValues("Set-Cookie");

        assertThat(cookies).singleElement().asString().matches("zhanggui=\\w+; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void theSessionIsNeverInAnAddress() {
        var page = new Site(port).get("/");

        assertThat(page.body()).doesNotContainIgnoringCase("jsessionid").doesNotContain(";zhanggui=");
        assertThat(page.headers().allValues("Location")).noneMatch(location -> location.contains(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/documents",
                "/api/v1/search",
                "/api/nope",
                "/v3/api-docs",
                "/actuator/health",
                "/actuator/nope",
                "/swagger-ui.html",
                "/swagger-ui/index.html",
                "/nope.css",
                "/error",
            })
    void whatIsNotAPageHasNoSession(String path) {
        assertThat(new Site(port).get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/documents", "/api/v1/search", "/api/nope", "/v3/api-docs", "/actuator/health"})
    void whatProgramsReadIsNotKeptByCaches(String path) {
        assertThat(new Site(port).get(path).headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }
}
