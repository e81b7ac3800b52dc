package app.zhanggui.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.web.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is wrong with a calculation's request is named by its place, and nothing is turned into another type. */
@WithShippedRules
class CalculationFaultsTest {

    private static final String HOST = "taobao-live-host";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'points': 5} | /events/0/date | 缺少",
                "{'date': null, 'points': 5} | /events/0/date | 缺少",
                "{'date': 20260501, 'points': 5} | /events/0/date | 须是字符串",
                "{'date': '2026-04-31', 'points': 5} | /events/0/date | “2026-04-31”不是允许的日期",
                "{'date': '2025-02-29', 'points': 5} | /events/0/date | 不是允许的日期",
                "{'date': '2026/05/01', 'points': 5} | /events/0/date | 不是允许的日期",
                "{'date': '2026-5-1', 'points': 5} | /events/0/date | 不是允许的日期",
                "{'date': '2026-05-01T10:00', 'points': 5} | /events/0/date | 不是允许的日期",
                "{'date': ' 2026-05-01', 'points': 5} | /events/0/date | 不是允许的日期",
                "{'date': '０００１-01-01', 'points': 5} | /events/0/date | 不是允许的日期",
                "{'date': '0000-01-01', 'points': 5} | /events/0/date | 1970 到 2999",
                "{'date': '+999999-01-01', 'points': 5} | /events/0/date | 不是允许的日期",
                "{'date': '', 'points': 5} | /events/0/date | 不是允许的日期",
                "{'date': '2026-05-04', 'points': 5} | /events/0/date | “2026-05-04”晚于 asOf（2026-05-03）",
                "{'date': '2026-05-01', 'time': '24:00', 'points': 5} | /events/0/time | “24:00”不是时刻",
                "{'date': '2026-05-01', 'time': '9:00', 'points': 5} | /events/0/time | 不是时刻",
                "{'date': '2026-05-01', 'time': '09:00:00.5', 'points': 5} | /events/0/time | 不是时刻",
                "{'date': '2026-05-01', 'time': 900, 'points': 5} | /events/0/time | 须是字符串",
                "{'date': '2026-05-01'} | /events/0/points | 缺少",
                "{'date': '2026-05-01', 'points': null} | /events/0/points | 缺少",
                "{'date': '2026-05-01', 'points': 0} | /events/0/points | 1 到 1,000 的整数",
                "{'date': '2026-05-01', 'points': -5} | /events/0/points | 收到的是 -5",
                "{'date': '2026-05-01', 'points': 1001} | /events/0/points | 收到的是 1001",
                "{'date': '2026-05-01', 'points': '5'} | /events/0/points | 收到的是 \"5\"",
                "{'date': '2026-05-01', 'points': 5.0} | /events/0/points | 收到的是 5.0",
                "{'date': '2026-05-01', 'points': 5e0} | /events/0/points | 整数",
                "{'date': '2026-05-01', 'points': 1e400} | /events/0/points | 整数",
                "{'date': '2026-05-01', 'points': 99999999999999999999} | /events/0/points | 收到的是 99999999999999999999",
                "{'date': '2026-05-01', 'points': true} | /events/0/points | 收到的是 true",
                "{'date': '2026-05-01', 'points': [5]} | /events/0/points | 收到的是 array",
                "{'date': '2026-05-01', 'points': {'a': 5}} | /events/0/points | 收到的是 object",
                "{'date': '2026-05-01', 'points': 5, 'serious': 'yes'} | /events/0/serious | true 或 false",
                "{'date': '2026-05-01', 'points': 5, 'serious': 1} | /events/0/serious | 收到的是 1",
                "{'date': '2026-05-01', 'points': 5, 'serious': 'true'} | /events/0/serious | 收到的是 \"true\"",
                "{'date': '2026-05-01', 'points': 5, 'serious': null} | /events/0/serious | 收到的是 null",
                "{'date': '2026-05-01', 'points': 5, 'revoked': 0} | /events/0/revoked | 收到的是 0",
                "{'date': '2026-05-01', 'points': 5, 'seriousReason': 'mood'} | /events/0/seriousReason | 可用的有：refused-after-3-reminders, bad-influence",
                "{'date': '2026-05-01', 'points': 5, 'severity': 'minor'} | /events/0/severity | 没有这个字段，可用的有：date, time, revoked, points",
                "{'date': '2026-05-01', 'points': 5, 'seriuos': true} | /events/0/seriuos | 没有这个字段",
                "{'date': '2026-05-01', 'points': 5, 'Revoked': true} | /events/0/Revoked | 没有这个字段",
                "5 | /events/0 | 须是一个 JSON 对象，收到的是 5",
                "null | /events/0 | 须是一个 JSON 对象",
                "[] | /events/0 | 收到的是 array",
            })
    void aWrongEventIsNamed(String event, String field, String message) {
        assertFault(HOST, "{'asOf': '2026-05-03', 'events': [" + event + "]}", field, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "taobao-live-host | {} | /events | 缺少",
                "taobao-live-host | {'events': null} | /events | 缺少",
                "taobao-live-host | {'events': {}} | /events | 须是一个数组，收到的是 object",
                "taobao-live-host | {'events': 'none'} | /events | 须是一个数组",
                "taobao-live-host | {'asOf': 2026, 'events': []} | /asOf | 须是字符串",
                "taobao-live-host | {'asOf': '2026-02-30', 'events': []} | /asOf | 不是允许的日期",
                "taobao-live-host | {'asOf': '2026-05-03', 'asOfTime': '25:00', 'events': []} | /asOfTime | 不是时刻",
                "taobao-live-host | {'as_of': '2026-05-03', 'events': []} | /as_of | 没有这个字段",
                "taobao-live-host | {'events': [], 'orders': []} | /orders | 没有这个字段，可用的有：asOf, asOfTime, events",
                "taobao-live-host | {'asOf': '2026-05-03', 'asOfTime': '10:00', 'events': [{'date': '2026-05-03', 'time': '10:01', 'points': 1}]} | /events/0/time | 晚于 asOf（2026-05-03 10:00）",
                "taobao-live-host | [] | `` | 须是一个 JSON 对象",
                "taobao-live-host | `` | `` | 没有内容",
                "taobao-live-host | { | `` | 不是合法的 JSON",
                "taobao-live-host | {'events': [], 'events': []} | `` | 字段不重复",
                "taobao-live-host | {'events': [{'date': '2026-05-01', 'points': NaN}]} | `` | 不是合法的 JSON",
                "taobao-live-host | {'events': [{'date': '2026-05-01', 'points': 05}]} | `` | 不是合法的 JSON",
                "douyin-linked-goods | {'events': [{'date': '2026-05-01'}]} | /events/0/severity | 缺少",
                "douyin-linked-goods | {'events': [{'date': '2026-05-01', 'severity': 'Minor'}]} | /events/0/severity | “Minor”不在可选值之内，可用的有：minor, general, serious, very-serious",
                "douyin-linked-goods | {'events': [{'date': '2026-05-01', 'severity': 3}]} | /events/0/severity | 须是字符串",
                "kuaishou-showcase | {'events': [{'date': '2026-05-01', 'reason': ''}]} | /events/0/reason | 可用的有：none",
                "kuaishou-showcase | {'events': [], 'orders': [{'eventIndex': 0, 'date': '2026-05-01'}]} | /orders/0/eventIndex | 没有事件",
                "kuaishou-showcase | {'events': [{'date': '2026-05-01', 'reason': 'none'}], 'orders': [{'eventIndex': 1, 'date': '2026-05-01'}]} | /orders/0/eventIndex | 0 到 0",
                "kuaishou-showcase | {'events': [{'date': '2026-05-01', 'reason': 'none'}], 'orders': [{'eventIndex': '0', 'date': '2026-05-01'}]} | /orders/0/eventIndex | 收到的是 \"0\"",
                "kuaishou-showcase | {'events': [{'date': '2026-05-01', 'reason': 'none'}], 'orders': [{'eventIndex': 0, 'date': '2026-04-30'}]} | /orders/0/date | 早于",
                "kuaishou-showcase | {'events': [{'date': '2026-05-01', 'time': '10:00', 'reason': 'none'}], 'orders': [{'eventIndex': 0, 'date': '2026-05-01', 'time': '09:59'}]} | /orders/0/time | 早于",
                "kuaishou-showcase | {'events': [], 'dailyHealth': [{'date': '2026-05-01', 'flowFluctuationPct': 1}]} | /dailyHealth/0/conversionRecoveryPct | 缺少",
                "kuaishou-showcase | {'events': [], 'dailyHealth': [{'date': '2026-05-01', 'flowFluctuationPct': '1', 'conversionRecoveryPct': 1}]} | /dailyHealth/0/flowFluctuationPct | 收到的是 \"1\"",
                "kuaishou-showcase | {'events': [], 'dailyHealth': [{'date': '2026-05-01', 'flowFluctuationPct': -1, 'conversionRecoveryPct': 1}]} | /dailyHealth/0/flowFluctuationPct | 收到的是 -1",
                "kuaishou-showcase | {'events': [], 'dailyHealth': [{'date': '2026-05-01', 'flowFluctuationPct': 1e400, 'conversionRecoveryPct': 1}]} | /dailyHealth/0/flowFluctuationPct | 百分数",
                "kuaishou-showcase | {'events': [], 'dailyHealth': [{'date': '2026-05-01', 'flowFluctuationPct': 1, 'conversionRecoveryPct': 1}, {'date': '2026-05-01', 'flowFluctuationPct': 1, 'conversionRecoveryPct': 1}]} | /dailyHealth/1/date | 出现了两次",
            })
    void aWrongRequestIsNamed(String ruleSet, String body, String field, String message) {
        assertFault(ruleSet, body, field, message);
    }

    @Test
    void allFaultsAreNamedAtOnceUpToAHundred() {
        String bad = "{'date': 'x', 'points': 'y'}";
        var response = post(HOST, "{'asOf': 'z', 'events': [" + (bad + ",").repeat(9_999) + bad + "]}");

        assertThat(Json.faultyFields(response))
                .hasSize(100)
                .startsWith("/asOf", "/events/0/date", "/events/0/points", "/events/1/date");
    }

    @Test
    void tenThousandEventsAreTheMost() {
        String event = "{\"date\": \"2026-05-01\", \"points\": 1}";
        for (int count : new int[] {10_001, 100_000}) {
            assertFault(
                    HOST,
                    "{'asOf': '2026-05-03', 'events': [" + (event + ", ").repeat(count - 1) + event + "]}",
                    "/events",
                    "最多 10,000 项");
        }
    }

    @Test
    void whatIsLargerThanEveryAllowedRequestIsTooLarge() {
        var response = post(HOST, "{'events': [" + " ".repeat(4 * 1024 * 1024) + "]}");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void anUnknownRuleSetIsNotFound() {
        for (var response : new HttpResponse<?>[] {
            post("taobao-live", "{'events': []}"), new Site(port).get("/api/v1/rule-sets/taobao-live")
        }) {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(response.body().toString()).contains("“taobao-live”的规则集", "taobao-live-host");
        }
    }

    @Test
    void damagedRequestsDoNotMakeTheProgramFail() {
        Site site = new Site(port);
        Random random = new Random(4711);
        byte[] whole =
                ("{\"asOf\": \"2026-05-03\", \"asOfTime\": \"14:00\", \"events\": [{\"date\": \"2026-05-01\", \"time\":"
                                + " \"10:00\", \"reason\": \"none\", \"revoked\": false}], \"orders\": [{\"eventIndex\": 0, \"date\":"
                                + " \"2026-05-02\", \"time\": \"01:00\"}], \"dailyHealth\": [{\"date\": \"2026-05-02\","
                                + " \"flowFluctuationPct\": 1.5, \"conversionRecoveryPct\": 90}]}")
                        .getBytes(StandardCharsets.UTF_8);
        String printable = "{}[]\",:0123456789.-+eE truefalsn\\u";
        for (int i = 0; i < 1_500; i++) {
            byte[] damaged = whole.clone();
            for (int changes = random.nextInt(5); changes >= 0; changes--) {
                damaged[random.nextInt(damaged.length)] = random.nextInt(4) == 0
                        ? (byte) random.nextInt(256)
                        : (byte) printable.charAt(random.nextInt(printable.length()));
            }
            var response = site.send(site.to("/api/v1/rule-sets/kuaishou-showcase/calculations")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(damaged)));
            assertThat(response.statusCode())
                    .as(new String(damaged, StandardCharsets.ISO_8859_1))
                    .isIn(200, 400);
        }
    }

    private void assertFault(String ruleSet, String body, String field, String message) {
        var response = post(ruleSet, body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode errors = Json.of(response).get("errors");
        assertThat(errors.valueStream())
                .as(response.body())
                .anyMatch(error -> error.get("field").stringValue().equals(field)
                        && error.get("message").stringValue().contains(message));
    }

    /** Posts a body in which ' stands for ". */
    private HttpResponse<String> post(String ruleSet, String body) {
        return new Site(port).post("/api/v1/rule-sets/" + ruleSet + "/calculations", body.replace('\'', '"'));
    }
}
