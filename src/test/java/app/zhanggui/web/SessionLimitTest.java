package app.zhanggui.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.api.WithSampleRules;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The running program holds to its session limit, and what needs no session goes on. */
@WithSampleRules
@TestPropertySource(properties = "zhanggui.sessions.max=3")
class SessionLimitTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LiveSessions sessions;

    @Test
    void newcomersWaitWhileEverySessionIsInUse() {
        Site site = new Site(port);
        for (int i = 0; i < 20; i++) {
            assertThat(site.get("/").statusCode()).isEqualTo(200);
        }
        assertThat(sessions.count()).as("one-time visitors displace each other").isEqualTo(3);

        String cookie = "";
        for (int i = 0; i < 3; i++) {
            cookie = cookieOf(site.get("/"));
            comeBack(site, cookie);
        }
        HttpResponse<String> refused = site.get("/");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(refused.body()).contains("现在使用的人太多");
        assertThat(comeBack(site, cookie)).as("those who are in stay in").isEqualTo(200);
        assertThat(site.get("/api/v1/documents").statusCode()).isEqualTo(200);
        assertThat(site.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    private static int comeBack(Site site, String cookie) {
        return site.get("/", request -> request.header("Cookie", cookie)).statusCode();
    }

    private static String cookieOf(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }
}
