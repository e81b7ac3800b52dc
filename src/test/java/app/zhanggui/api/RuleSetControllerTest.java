package app.zhanggui.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.web.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Rule sets as data, and calculations with them, over HTTP. */
@WithShippedRules
class RuleSetControllerTest {

    private static final String HOST = "taobao-live-host";
    private static final String YEAR =
            "{\"asOf\": \"2026-05-03\", \"events\": [{\"date\": \"2026-03-01\", \"points\": 4},"
                    + " {\"date\": \"2026-05-01\", \"points\": 5}]}";

    @LocalServerPort
    private int port;

    @Test
    void allRuleSetsAreListed() {
        JsonNode list = Json.of(new Site(port).get("/api/v1/rule-sets"));

        assertThat(list.get("total").intValue()).isEqualTo(4);
        assertThat(list.get("ruleSets").valueStream().map(each -> each.get("id").stringValue()))
                .containsExactlyInAnyOrder(HOST, "taobao-live-audience", "douyin-linked-goods", "kuaishou-showcase");
    }

    @Test
    void aRuleSetHasEveryValueWithItsClause() {
        JsonNode ruleSet = Json.of(new Site(port).get("/api/v1/rule-sets/" + HOST));

        assertThat(Json.names(ruleSet))
                .contains("id", "title", "platform", "unit", "period", "violations", "thresholds", "document");
        assertThat(ruleSet.get("period").toString())
                .isEqualTo(
                        "{\"kind\":\"calendar-year\",\"days\":null,\"clause\":{\"document\":\"taobao-live-deduction\","
                                + "\"clause\":\"clearing-date\",\"url\":\"/rules/taobao-live-deduction#clearing-date\"}}");
        JsonNode first = ruleSet.get("thresholds").get(0);
        assertThat(first.get("value").intValue()).isEqualTo(5);
        assertThat(first.get("clause").get("clause").stringValue()).isEqualTo("host-5");
        assertThat(first.get("measures").get(0).get("days").intValue()).isEqualTo(7);
        assertThat(ruleSet.get("fields").get(0).toString())
                .contains("\"name\":\"points\"", "\"least\":1", "\"most\":1000", "\"required\":true");
    }

    @Test
    void aCalculationHasEveryFieldOfTheContract() {
        JsonNode calculation = calculate(HOST, YEAR);

        assertThat(Json.names(calculation))
                .contains(
                        "ruleSet",
                        "asOf",
                        "totals",
                        "steps",
                        "measures",
                        "activeOn",
                        "nextThreshold",
                        "pointsToNext",
                        "clearsOn",
                        "commission",
                        "health",
                        "remedialPlanFrom",
                        "notices",
                        "citations");
        assertThat(calculation.get("totals").toString()).isEqualTo("{\"year\":2026,\"points\":9}");
        assertThat(calculation.get("nextThreshold").intValue()).isEqualTo(10);
        assertThat(calculation.get("pointsToNext").intValue()).isEqualTo(1);
        assertThat(calculation.get("clearsOn").stringValue()).isEqualTo("2027-01-01");
        assertThat(calculation.get("commission").isNull()).isTrue();
        assertThat(calculation.get("health").isNull()).isTrue();
        JsonNode step = calculation.get("steps").get(0);
        assertThat(Json.names(step))
                .contains("eventIndex", "date", "added", "totals", "threshold", "text", "citations");
        assertThat(step.get("added").toString()).isEqualTo("{\"points\":4}");
        assertThat(step.get("threshold").isNull()).isTrue();
        JsonNode measure = calculation.get("measures").get(0);
        assertThat(measure.toString())
                .startsWith("{\"eventIndex\":1,\"threshold\":5,\"kind\":\"live-rights-freeze\",\"label\":\"冻结直播权限\","
                        + "\"cause\":\"points\",\"startsOn\":\"2026-05-01\",\"endsOn\":\"2026-05-07\",\"liftedOn\":\"2026-05-08\","
                        + "\"liftedAt\":null,\"days\":7,\"permanent\":false,\"citations\":[");
        assertThat(calculation.get("activeOn").get(0).toString())
                .contains("\"kind\":\"live-rights-freeze\"", "\"endsOn\":\"2026-05-07\"", "\"permanent\":false");
    }

    @Test
    void everyNumberOfACitationLeadsToAnExistingClause() {
        JsonNode calculation = calculate(HOST, YEAR);

        List<Integer> numbers = calculation
                .get("citations")
                .valueStream()
                .map(each -> each.get("number").intValue())
                .toList();
        assertThat(numbers).startsWith(1).doesNotHaveDuplicates();
        for (String part : List.of("steps", "measures", "activeOn", "next", "notices")) {
            calculation.get(part).forEach(each -> assertThat(
                            each.get("citations").valueStream().map(JsonNode::intValue))
                    .as(part)
                    .isNotEmpty()
                    .isSubsetOf(numbers));
        }
        calculation.get("citations").forEach(citation -> {
            HttpResponse<String> clause = new Site(port)
                    .get("/api/v1/documents/"
                            + citation.get("document").stringValue() + "/clauses/"
                            + citation.get("clause").stringValue());
            assertThat(clause.statusCode()).isEqualTo(200);
            assertThat(citation.get("text").stringValue()).isNotEmpty();
        });
    }

    @Test
    void aTimeOfDayGivesTheInstantOfTheLift() {
        JsonNode calculation = calculate(
                HOST,
                "{\"asOf\": \"2026-05-03\", \"events\": [{\"date\": \"2026-05-01\", \"time\": \"09:05:30\", \"points\": 5}]}");

        assertThat(calculation.get("measures").get(0).get("liftedAt").stringValue())
                .isEqualTo("2026-05-08T09:05:30");
        assertThat(calculation.get("steps").get(0).get("time").stringValue()).isEqualTo("09:05:30");
    }

    @Test
    void withoutADayTodayInShanghaiCounts() {
        assertThat(calculate(HOST, "{\"events\": []}").get("asOf").stringValue())
                .isEqualTo("2026-11-20");
    }

    @Test
    void ordersAndMeasuredDaysAreJudged() {
        JsonNode calculation = calculate(
                "kuaishou-showcase",
                "{\"asOf\": \"2025-05-20\", \"events\": [{\"date\": \"2025-05-10\", \"time\": \"10:00\", \"reason\": \"none\"}],"
                        + "\"orders\": [{\"eventIndex\": 0, \"date\": \"2025-05-13\", \"time\": \"10:00\"},"
                        + "{\"eventIndex\": 0, \"date\": \"2025-05-13\", \"time\": \"10:01\"}],"
                        + "\"dailyHealth\": [{\"date\": \"2025-05-11\", \"flowFluctuationPct\": 15.5, \"conversionRecoveryPct\": 83},"
                        + "{\"date\": \"2025-05-12\", \"flowFluctuationPct\": 15, \"conversionRecoveryPct\": 82}]}");

        assertThat(calculation.get("commission").valueStream().map(each -> each.get("owed")
                        .booleanValue()))
                .containsExactly(true, false);
        assertThat(calculation.get("commission").get(0).get("until").stringValue())
                .isEqualTo("2025-05-13T10:00:00");
        assertThat(calculation.get("health").valueStream().map(each -> each.get("healthy")
                        .booleanValue()))
                .containsExactly(false, false);
        assertThat(calculation.get("health").get(0).toString()).contains("\"flowOk\":false", "\"conversionOk\":true");
        assertThat(calculation.get("remedialPlanFrom").stringValue()).isEqualTo("2025-05-12");
        assertThat(calculation.get("totals").toString())
                .isEqualTo("{\"points\":2,\"withdrawals\":1,\"withdrawalsOnAsOf\":0}");
    }

    @Test
    void aRevokedEventShowsWhatFallsAway() {
        JsonNode calculation = calculate(
                HOST,
                "{\"asOf\": \"2026-05-03\", \"events\": [{\"date\": \"2026-05-01\", \"points\": 5, \"revoked\": true}]}");

        assertThat(calculation.get("totals").get("points").intValue()).isZero();
        assertThat(calculation.get("measures").isEmpty()).isTrue();
        assertThat(calculation.get("steps").get(0).get("standing").stringValue())
                .isEqualTo("revoked");
        JsonNode fallen = calculation.get("fallenAway");
        assertThat(fallen.get("totals").toString()).isEqualTo("{\"points\":5}");
        assertThat(fallen.get("measures").get(0).get("kind").stringValue()).isEqualTo("live-rights-freeze");
    }

    @Test
    void aFieldThatMeansNothingIsLeftOutAndSaidToBe() {
        JsonNode calculation = calculate(
                HOST,
                "{\"asOf\": \"2026-05-03\", \"shop\": 1, \"events\": [{\"date\": \"2026-05-01\", \"points\": 5, \"remark\": \"x\"}]}");

        JsonNode notice =
                calculation.get("notices").get(calculation.get("notices").size() - 1);
        assertThat(notice.get("kind").stringValue()).isEqualTo("ignored-field");
        assertThat(notice.get("text").stringValue()).contains("shop, remark");
    }

    @Test
    void anEnglishClientReadsEnglish() {
        Site site = new Site(port);
        HttpResponse<String> response = site.send(site.to("/api/v1/rule-sets/" + HOST + "/calculations")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(YEAR)));

        JsonNode calculation = Json.of(response);
        assertThat(calculation.get("measures").get(0).get("label").stringValue())
                .isEqualTo("Live rights frozen");
        assertThat(calculation.get("steps").toString() + calculation.get("notices"))
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void tenThousandEventsAreCalculated() {
        String event =
                "{\"date\": \"2026-05-01\", \"time\": \"12:30:00\", \"points\": 1, \"serious\": false, \"revoked\": false}";
        JsonNode calculation = calculate(
                HOST, "{\"asOf\": \"2026-05-03\", \"events\": [" + (event + ",").repeat(9_999) + event + "]}");

        assertThat(calculation.get("totals").get("points").intValue()).isEqualTo(10_000);
        assertThat(calculation.get("steps").size()).isEqualTo(10_000);
    }

    private JsonNode calculate(String ruleSet, String body) {
        var response = new Site(port).post("/api/v1/rule-sets/" + ruleSet + "/calculations", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.of(response);
    }
}
