package app.zhanggui.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.api.WithSampleRules;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Errors outside the HTTP interface are a small page that says nothing about the inside of the program. */
@WithSampleRules
class PlainErrorsTest {

    private static final String INSIDE =
            "(?is).*(tomcat|apache|spring|whitelabel|vaadin|java|exception|servlet|http status|\\bat \\w+\\.\\w+).*";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/nope.css", "/wp-admin/setup.php", "/VAADIN/nope.js", "/webjars/nope.js", "/error"})
    void aMissingFileIsASmallChinesePage(String path) {
        var response = new Site(port).get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(response.body())
                .contains("<html lang=\"zh-CN\">", "没有这个地址", "回到首页")
                .doesNotMatch(INSIDE);
    }

    @Test
    void anEnglishVisitorReadsEnglish() {
        var response = new Site(port).get("/nope.css", request -> request.header("Accept-Language", "fr, en-GB;q=0.8"));

        assertThat(response.body()).contains("<html lang=\"en-GB\">", "Not found", "Back to the start");
    }

    static Stream<String> requestsThatTheServerRefuses() {
        return Stream.of(
                "GET / HTTP/1.1\n\n",
                "GARBAGE\n\n",
                "G\u0001T / HTTP/1.1\nHost: x\n\n",
                "GET /<script>alert(1)</script> HTTP/1.1\nHost: x\n\n",
                "GET /%2f.. HTTP/1.1\nHost: x\n\n",
                "GET /..%2f..%2fetc/passwd HTTP/1.1\nHost: x\n\n",
                "GET /%00 HTTP/1.1\nHost: x\n\n",
                "GET /%ff HTTP/1.1\nHost: x\n\n",
                "GET / HTTP/9.9\nHost: x\n\n",
                "GET / HTTP/1.1\nHost: x\nBad Name: y\n\n",
                "GET / HTTP/1.1\nHost: x\nX: " + "a".repeat(40_000) + "\n\n",
                "POST / HTTP/1.1\nHost: x\nContent-Length: -5\n\n",
                "POST / HTTP/1.1\nHost: x\nTransfer-Encoding: nope\n\n",
                "TRACE / HTTP/1.1\nHost: x\nX-Secret: 4711\nConnection: close\n\n");
    }

    @ParameterizedTest
    @MethodSource("requestsThatTheServerRefuses")
    void whatTheServerRefusesGetsTheSamePageAndHeaders(String request) {
        String response = new Site(port).raw(request);

        assertThat(response.lines().findFirst().orElse("")).matches("HTTP/1.1 (4\\d\\d|50[15]) ");
        assertThat(response)
                .contains("Content-Security-Policy: default-src 'self'", "X-Content-Type-Options: nosniff", "回到首页")
                .doesNotContain("<script>", "4711", "Server:")
                .doesNotMatch(INSIDE);
    }

    @Test
    void aStrangeCookieDoesNoHarm() {
        String response = new Site(port)
                .raw("GET /actuator/health HTTP/1.1\nHost: x\nConnection: close\n"
                        + "Cookie: =; ;;a=\"b; zhanggui=../../x; $Version=9; é=1\n\n");

        assertThat(response).startsWith("HTTP/1.1 200").contains("{\"status\":\"UP\"}");
    }

    @Test
    void aFormBeyondTheLimitIsRefused() {
        Site site = new Site(port);

        var response = site.send(site.to("/").POST(BodyPublishers.ofByteArray(new byte[1_100_000])));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("内容太大").doesNotMatch(INSIDE);
    }
}
