package app.zhanggui.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.web.Site;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A question over HTTP comes back as the contract lays it down. */
@WithSampleRules
class AnswerControllerTest {

    @LocalServerPort
    private int port;

    @Test
    void anAnswerHasEveryFieldOfTheContract() {
        JsonNode answer = ask("{\"question\": \"撤链扣几分\"}");

        assertThat(Json.names(answer))
                .containsExactlyInAnyOrder(
                        "status",
                        "answer",
                        "citations",
                        "clarification",
                        "silence",
                        "calculation",
                        "notices",
                        "followUps",
                        "understood",
                        "ruleBook",
                        "conversation",
                        "tookMillis");
        assertThat(answer.get("status").stringValue()).isEqualTo("answered");
        assertThat(answer.get("answer").stringValue()).isEqualTo("每次扣 1 分[1]。");
        assertThat(answer.get("clarification").isNull()).isTrue();
        assertThat(answer.get("silence").isNull()).isTrue();
        assertThat(answer.get("calculation").isNull()).isTrue();
        assertThat(answer.get("notices").toString()).isEqualTo("[{\"kind\":\"third-party\",\"text\":\"来源不是平台。\"}]");
        assertThat(answer.get("ruleBook").stringValue()).isEqualTo("v1");
        assertThat(answer.get("conversation").stringValue()).isEqualTo("next");
        assertThat(answer.get("tookMillis").intValue()).isEqualTo(3);
    }

    @Test
    void aCitationSaysWhereItStandsAndWhereItComesFrom() {
        JsonNode citation = ask("{\"question\": \"撤链扣几分\"}").get("citations").get(0);

        assertThat(citation.toString())
                .isEqualTo("{\"number\":1,\"document\":\"showcase\",\"documentTitle\":\"关于 showcase\","
                        + "\"platform\":\"kuaishou\",\"clause\":\"withdrawal\",\"heading\":[\"主播账户\"],"
                        + "\"text\":\"无理由撤出链接，每次扣 1 分。\",\"quote\":\"每次扣 1 分\","
                        + "\"url\":\"/rules/showcase#withdrawal\",\"authority\":\"third-party\","
                        + "\"effectiveFrom\":\"2022-09-13\",\"effectiveTo\":null,"
                        + "\"source\":{\"title\":null,\"publisher\":null,\"published\":null,\"url\":null}}");
    }

    @Test
    void aQuestionBackOffersWhatToSendNext() {
        JsonNode answer = ask("{\"question\": \"哪个\"}");

        assertThat(answer.get("status").stringValue()).isEqualTo("clarify");
        assertThat(answer.get("clarification").toString())
                .isEqualTo("{\"question\":\"哪个平台？\",\"options\":[\"快手\",\"淘宝\"]}");
    }

    @Test
    void silenceIsNamedByItsKind() {
        JsonNode answer = ask("{\"question\": \"天气\"}");

        assertThat(answer.get("status").stringValue()).isEqualTo("no-answer");
        assertThat(answer.get("silence").stringValue()).isEqualTo("out-of-scope");
        assertThat(answer.get("citations").isEmpty()).isTrue();
    }

    @Test
    void everythingThatWasSentReachesTheAnswer() {
        JsonNode understood = ask("{\"question\": \"  扣几分\\u0000 \", \"conversation\": \"c\","
                        + " \"platform\": \"kuaishou\", \"asOf\": \"2024-02-29\", \"unknown\": [1]}")
                .get("understood");

        assertThat(understood.toString())
                .isEqualTo(
                        "{\"question\":\"扣几分\",\"platforms\":[\"kuaishou\"],\"roles\":[],\"terms\":[],"
                                + "\"intent\":\"fact\",\"asked\":[],\"amounts\":[],\"events\":[],\"asOf\":\"2024-02-29\","
                                + "\"corrections\":[{\"from\":\"扣芬\",\"to\":\"扣分\"}],\"carriedOver\":[\"platform\"],\"parts\":[]}");
    }

    @Test
    void halfACharacterDoesNotBreakTheAnswer() {
        JsonNode understood = ask("{\"question\": \"扣\\ud83d几分\"}").get("understood");

        assertThat(understood.get("question").stringValue()).isEqualTo("扣\uFFFD几分");
    }

    @Test
    void anAbsentFieldMayBeNull() {
        assertThat(ask("{\"question\": \"扣几分\", \"conversation\": null, \"platform\": null, \"asOf\": null}")
                        .get("status")
                        .stringValue())
                .isEqualTo("answered");
    }

    private JsonNode ask(String json) {
        var response = new Site(port).post("/api/v1/answers", json);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.of(response);
    }
}
