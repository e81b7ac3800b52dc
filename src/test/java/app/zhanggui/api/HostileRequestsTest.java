package app.zhanggui.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.web.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that a client sends makes the program fail, say what is inside, or write a forged line into its log. */
@WithSampleRules
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsTest {

    private static final List<String> PATHS = List.of(
            "/api/v1/answers",
            "/api/v1/search",
            "/api/v1/search?q=%0d%0aFORGED",
            "/api/v1/search?q=a&limit=%00",
            "/api/v1/search?q=%ed%a0%80",
            "/api/v1/search?q=" + "%F0%9F%99%82".repeat(300),
            "/api/v1/search?" + "a=1&".repeat(1200),
            "/api/v1/search?q=a&limit=%EF%BC%91",
            "/api/v1/search?q=a&asOf=%D9%A2%D9%A0%D9%A2%D9%A6-01-01",
            "/api/v1/documents",
            "/api/v1/documents/%0d%0aFORGED",
            "/api/v1/documents/%E2%80%A8FORGED",
            "/api/v1/documents/%3Cscript%3E",
            "/api/v1/documents/..%2f..%2fetc",
            "/api/v1/documents/a;b=c/clauses/d;e=f",
            "/api/v1/documents/%25%32%65/clauses/%25",
            "/api/v1/documents/hosts/clauses/" + "x".repeat(3000),
            "/api/nope/%0aFORGED",
            "/actuator/health",
            "/actuator/health/%0aFORGED",
            "/v3/api-docs",
            "/v3/api-docs/%0aFORGED");

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "FORGED");

    private static final List<String> BODIES = List.of(
            "",
            "\u0000",
            "{",
            "[[[[",
            "{\"question\": \"\\ud800\"}",
            "{\"question\": \"\\r\\nFORGED\", \"platform\": \"\\r\\nFORGED\", \"asOf\": \"\\u2028FORGED\"}",
            "{\"question\": \"a\", \"conversation\": \"\\udfff\\u0000\"}",
            "{\"question\": 1e99999999}",
            "{\"question\": " + "9".repeat(5000) + "}",
            "{\"" + "x".repeat(60_000) + "\": 1}",
            "{\"question\": \"*:* OR (((\", \"__proto__\": {}, \"@class\": \"java.lang.Runtime\"}",
            "q=FORGED%0d%0aFORGED");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void noMethodPathOrBodyMakesTheProgramFail(String type, CapturedOutput log) {
        Site site = new Site(port);
        for (String path : PATHS) {
            for (String method : METHODS) {
                for (String body : BODIES) {
                    assertHarmless(
                            site.send(site.to(path)
                                    .header("Content-Type", type)
                                    .method(method, BodyPublishers.ofString(body))),
                            method + " " + path + " " + body);
                }
            }
        }
        assertNothingIsForged(log);
    }

    @Test
    void damagedRequestsDoNotMakeTheProgramFail(CapturedOutput log) {
        Site site = new Site(port);
        Random random = new Random(4711);
        byte[] whole = "{\"question\": \"扣几分\", \"platform\": \"kuaishou\", \"asOf\": \"2026-11-20\"}"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertHarmless(
                    site.send(site.to("/api/v1/answers")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(damaged))),
                    new String(damaged, StandardCharsets.ISO_8859_1));
        }
        assertNothingIsForged(log);
    }

    @Test
    void strangeHeadersDoNotMakeTheProgramFail(CapturedOutput log) {
        Site site = new Site(port);
        for (String header : List.of(
                "Accept",
                "Accept-Language",
                "Content-Type",
                "Cookie",
                "Origin",
                "X-Forwarded-For",
                "Range",
                "If-Modified-Since")) {
            for (String value : List.of(
                    "",
                    ";;;",
                    "*",
                    "a/b;q=9",
                    "=",
                    "\"",
                    "zh;q=x, -, en-" + "x".repeat(500),
                    "bytes=9-1",
                    "🙂".repeat(3))) {
                String answer = site.raw("GET /api/v1/documents HTTP/1.1\nHost: x\nConnection: close\n" + header + ": "
                        + new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) + "\n\n");
                assertThat(answer).as(header + ": " + value).matches("(?s)HTTP/1.1 (200|206|4\\d\\d) .*");
            }
        }
        assertNothingIsForged(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%zz", "?q=%", "?q=%ff%fe", "?%00=%00", "?q=a&&&==&q", "?q=a%", "?q=<script>"})
    void damagedAddressesDoNotMakeTheProgramFail(String query) {
        String answer = new Site(port).raw("GET /api/v1/search" + query + " HTTP/1.1\nHost: x\nConnection: close\n\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (200|400) .*").doesNotContain("<script>");
    }

    @Test
    void aFailureIsLoggedOnceWithoutTheVisitorsLineBreaks(CapturedOutput log) {
        new Site(port).post("/api/v1/answers", "{\"question\": \"炸\\r\\nFORGED\\u2028FORGED\"}");

        assertThat(log).contains("POST /api/v1/answers failed", "secret detail\\u000aERROR forged line");
        assertThat(log.toString().lines()).noneMatch(line -> line.startsWith("ERROR forged"));
        assertNothingIsForged(log);
    }

    private static void assertHarmless(HttpResponse<String> response, String request) {
        assertThat(response.statusCode()).as(request).isLessThan(500);
        assertThat(response.body()).as(request).doesNotContainPattern("(?i)exception|\\borg\\.|tools\\.jackson|tomcat");
    }

    private static void assertNothingIsForged(CapturedOutput log) {
        assertThat(log.toString().split("[\\r\\n\\u2028\\u0085]")).noneMatch(line -> line.startsWith("FORGED"));
    }
}
