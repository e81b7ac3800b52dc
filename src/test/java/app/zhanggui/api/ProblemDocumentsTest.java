package app.zhanggui.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.web.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is wrong with a request comes back as a problem document that names place, value and what is allowed. */
@WithSampleRules
class ProblemDocumentsTest {

    @LocalServerPort
    private int port;

    static Stream<Arguments> wrongBodies() {
        return Stream.of(
                Arguments.of("", "", "没有内容"),
                Arguments.of("null", "", "JSON 对象"),
                Arguments.of("[]", "", "JSON 对象"),
                Arguments.of("\"扣几分\"", "", "JSON 对象"),
                Arguments.of("{", "", "第 1 行第 2 列"),
                Arguments.of("{\"question\": \"扣几分\"} x", "", "不是合法的 JSON"),
                Arguments.of("{\"question\": \"a\", \"question\": \"b\"}", "", "字段不重复"),
                Arguments.of("{\"question\": " + "[".repeat(5000), "", "不是合法的 JSON"),
                Arguments.of("{'question': 'a'}", "", "不是合法的 JSON"),
                Arguments.of("{}", "/question", "缺少"),
                Arguments.of("{\"question\": null}", "/question", "缺少"),
                Arguments.of("{\"question\": \"\"}", "/question", "1 到 2,000 个字符"),
                Arguments.of("{\"question\": \" \\t\\n\\u3000\\u0000\"}", "/question", "收到 0 个"),
                Arguments.of("{\"question\": \"" + "扣".repeat(2001) + "\"}", "/question", "收到 2,001 个"),
                Arguments.of("{\"question\": 5}", "/question", "收到的是 number"),
                Arguments.of("{\"question\": [\"a\"]}", "/question", "收到的是 array"),
                Arguments.of("{\"question\": {\"a\": 1}}", "/question", "收到的是 object"),
                Arguments.of("{\"question\": true}", "/question", "收到的是 boolean"),
                Arguments.of("{\"question\": \"a\", \"conversation\": 5}", "/conversation", "须是字符串"),
                Arguments.of("{\"question\": \"a\", \"platform\": [\"kuaishou\"]}", "/platform", "须是字符串"),
                Arguments.of(
                        "{\"question\": \"a\", \"platform\": \"amazon\"}",
                        "/platform",
                        "没有名为“amazon”的平台，可用的有：taobao, kuaishou, pinduoduo"),
                Arguments.of("{\"question\": \"a\", \"platform\": \"\"}", "/platform", "可用的有"),
                Arguments.of("{\"question\": \"a\", \"asOf\": 20261120}", "/asOf", "须是字符串"),
                Arguments.of("{\"question\": \"a\", \"asOf\": \"2026-02-29\"}", "/asOf", "“2026-02-29”不是日期"),
                Arguments.of("{\"question\": \"a\", \"asOf\": \"20.11.2026\"}", "/asOf", "2026-11-20"),
                Arguments.of("{\"question\": \"a\", \"asOf\": \"\"}", "/asOf", "不是日期"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongBodies")
    void aWrongBodyIsNamed(String body, String field, String message) {
        var response = new Site(port).post("/api/v1/answers", body);

        assertProblem(response, 400);
        JsonNode error = Json.of(response).get("errors").get(0);
        assertThat(error.get("field").stringValue()).isEqualTo(field);
        assertThat(error.get("message").stringValue()).contains(message);
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        Site site = new Site(port);
        byte[] body = "{\"question\": \"\u00ff\u00fe\"}".getBytes(StandardCharsets.ISO_8859_1);

        var response = site.send(site.to("/api/v1/answers")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));

        assertProblem(response, 400);
        assertThat(response.body()).contains("UTF-8");
    }

    @Test
    void allFaultsOfARequestAreNamedAtOnce() {
        assertThat(Json.faultyFields(new Site(port)
                        .post("/api/v1/answers", "{\"question\": 1, \"platform\": \"x\", \"asOf\": \"y\"}")))
                .containsExactly("/question", "/platform", "/asOf");
        assertThat(Json.faultyFields(
                        new Site(port).get("/api/v1/search?limit=0&offset=-1&asOf=x&platform=y&document=z")))
                .containsExactlyInAnyOrder("q", "limit", "offset", "asOf", "platform", "document");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/search | q | 缺少",
                "/api/v1/search?q= | q | 收到 0 个",
                "/api/v1/search?q=%20%E3%80%80 | q | 收到 0 个",
                "/api/v1/search?q=a&limit=0 | limit | “0”不是允许的数，须是 1 到 100 的整数",
                "/api/v1/search?q=a&limit=101 | limit | 1 到 100",
                "/api/v1/search?q=a&explain=1 | explain | true, false",
                "/api/v1/search?q=a&limit=ten | limit | “ten”",
                "/api/v1/search?q=a&limit=1.5 | limit | “1.5”",
                "/api/v1/search?q=a&limit=99999999999999999999 | limit | 1 到 100",
                "/api/v1/search?q=a&limit= | limit | 1 到 100",
                "/api/v1/search?q=a&limit=1&limit=2 | limit | “1,2”",
                "/api/v1/search?q=a&offset=-1 | offset | 0 到 10,000",
                "/api/v1/search?q=a&offset=10001 | offset | 0 到 10,000",
                "/api/v1/search?q=a&asOf=2026-13-01 | asOf | “2026-13-01”不是日期",
                "/api/v1/search?q=a&asOf=%2B999999-01-01 | asOf | 不是日期",
                "/api/v1/search?q=a&platform=amazon | platform | “amazon”",
                "/api/v1/search?q=a&document=nope | document | “nope”",
                "/api/v1/documents?asOf=today | asOf | “today”不是日期",
                "/api/v1/documents?platform=amazon | platform | 可用的有：taobao",
                "/api/v1/documents/hosts?asOf=0 | asOf | 不是日期",
            })
    void aWrongParameterIsNamed(String path, String field, String message) {
        var response = new Site(port).get(path);

        assertProblem(response, 400);
        assertThat(Json.faultyFields(response)).containsExactly(field);
        assertThat(Json.of(response).get("errors").get(0).get("message").stringValue())
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/documents/nope | 没有 id 为“nope”的规则文档",
                "/api/v1/documents/hosts/clauses/nope | 规则文档“hosts”里没有 id 为“nope”的条款",
                "/api/v1/documents/nope/clauses/nope | 没有 id 为“nope”的规则文档",
                "/api/v1/documents/hosts/ | 没有内容",
                "/api | 没有内容",
                "/api/v1 | 没有内容",
                "/api/v2/answers | 没有内容",
                "/api/v1/documents/a/b/c/d | 没有内容",
                "/v3/nope | 没有内容",
                "/actuator | 没有内容",
                "/actuator/env | 没有内容",
                "/actuator/health/ruleBook | 没有内容",
                "/actuator/health/liveness | 没有内容",
            })
    void whatDoesNotExistIsAProblemDocumentToo(String path, String detail) {
        var response = new Site(port).get(path);

        assertProblem(response, 404);
        assertThat(Json.of(response).get("detail").stringValue()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/answers, POST",
        "DELETE, /api/v1/answers, POST",
        "POST, /api/v1/search, GET",
        "PUT, /api/v1/documents/hosts, GET",
        "POST, /actuator/health, GET",
        "POST, /v3/api-docs, GET"
    })
    void aWrongMethodNamesTheRightOnes(String method, String path, String allowed) {
        Site site = new Site(port);

        var response = site.send(site.to(path).method(method, BodyPublishers.noBody()));

        assertProblem(response, 405);
        assertThat(String.join(",", response.headers().allValues("Allow")).split(",\\s*"))
                .contains(allowed.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "gar bage",
                "application/json;charset=nope"
            })
    void aWrongMediaTypeIsRefused(String type) {
        Site site = new Site(port);

        var response = site.send(site.to("/api/v1/answers")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"question\": \"a\"}")));

        assertProblem(response, 415);
        assertThat(response.headers().firstValue("Accept")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "gar bage", "application/xml;q=0.9"})
    void aFormatThatIsNotThereIsRefusedInTheFormatThatIs(String accepted) {
        var response = new Site(port).get("/api/v1/documents", request -> request.header("Accept", accepted));

        assertProblem(response, 406);
        assertThat(response.body()).contains("application/json");
    }

    @Test
    void anEnglishClientReadsEnglish() {
        Site site = new Site(port);

        var response = site.get("/api/v1/search?limit=0", request -> request.header("Accept-Language", "en-US"));

        assertThat(Json.of(response).get("title").stringValue()).isEqualTo("Bad request");
        assertThat(response.body())
                .contains("is required", "\\\"0\\\" is not allowed; a whole number from 1 to 100 is")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aLongValueIsNamedShortened() {
        var response = new Site(port).get("/api/v1/search?q=a&platform=" + "x".repeat(3000));

        assertThat(response.body()).contains("x".repeat(80) + "…").doesNotContain("x".repeat(81));
    }

    @Test
    void ourOwnMistakeTellsNothingOfTheInside() {
        var response = new Site(port).post("/api/v1/answers", "{\"question\": \"炸\"}");

        assertProblem(response, 500);
        assertThat(response.body())
                .contains("请稍后再试")
                .doesNotContainPattern("(?i)secret|exception|java|spring|zhanggui");
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Json.of(response);
        assertThat(Json.names(problem)).containsExactly("type", "title", "status", "detail", "errors");
        assertThat(problem.get("status").intValue()).isEqualTo(status);
    }
}
