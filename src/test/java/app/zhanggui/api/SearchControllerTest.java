package app.zhanggui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.zhanggui.web.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A search over HTTP finds clauses by words, whatever the words are. */
@WithSampleRules
class SearchControllerTest {

    @LocalServerPort
    private int port;

    @Test
    void aHitHasEveryFieldOfTheContract() {
        JsonNode found = search("q=" + encoded("无理由撤出链接") + "&platform=kuaishou");

        assertThat(Json.names(found)).containsExactlyInAnyOrder("total", "hits", "tookMillis");
        JsonNode hit = found.get("hits").get(0);
        assertThat(Json.names(hit))
                .containsExactlyInAnyOrder(
                        "document",
                        "documentTitle",
                        "platform",
                        "clause",
                        "heading",
                        "text",
                        "highlights",
                        "score",
                        "url");
        assertThat(hit.get("clause").stringValue()).isEqualTo("withdrawal");
        assertThat(hit.get("url").stringValue()).isEqualTo("/rules/showcase#withdrawal");
        assertThat(hit.get("score").doubleValue()).isPositive();
    }

    @Test
    void aHitExplainsItsScoreWhereAsked() {
        JsonNode hit =
                search("explain=true&q=" + encoded("无理由撤出链接")).get("hits").get(0);
        double sum = 0;
        for (JsonNode part : hit.get("explanation").get("parts")) {
            assertThat(Json.names(part)).containsExactlyInAnyOrder("name", "score", "terms");
            sum += part.get("score").doubleValue();
        }

        assertThat(sum).isCloseTo(hit.get("score").doubleValue(), within(0.001));
        assertThat(hit.get("explanation")
                        .get("parts")
                        .get(0)
                        .get("terms")
                        .get(0)
                        .get("term")
                        .stringValue())
                .isNotEmpty();
    }

    @Test
    void highlightsAreOffsetsOfTheWordsInTheText() {
        JsonNode hit = search("q=" + encoded("撤出链接")).get("hits").get(0);
        JsonNode range = hit.get("highlights").get(0);

        assertThat(hit.get("text")
                        .stringValue()
                        .substring(
                                range.get("start").intValue(), range.get("end").intValue()))
                .isEqualTo("撤出链接");
    }

    @Test
    void theFiltersNarrowTheSearch() {
        assertThat(search("q=" + encoded("累计") + "&platform=kuaishou")
                        .get("total")
                        .intValue())
                .isZero();
        assertThat(search("q=" + encoded("累计") + "&document=hosts").get("total").intValue())
                .isPositive();
        assertThat(search("q=" + encoded("撤出") + "&asOf=2020-01-01")
                        .get("total")
                        .intValue())
                .isZero();
    }

    @Test
    void limitAndOffsetCutAPartOut() {
        int total = search("q=" + encoded("冻结 撤出")).get("total").intValue();

        assertThat(total).isGreaterThan(1);
        assertThat(search("q=" + encoded("冻结 撤出") + "&limit=1").get("hits").size())
                .isEqualTo(1);
        JsonNode beyond = search("q=" + encoded("冻结 撤出") + "&limit=100&offset=10000");
        assertThat(beyond.get("hits").isEmpty()).isTrue();
        assertThat(beyond.get("total").intValue()).isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:* OR (((",
                "text:扣分 AND NOT \"",
                "[a TO z] ~ ^ \\ / ?",
                "。，！？",
                "🙂🙂🙂",
                "‮gnola",
                "a\u0000b",
                "' OR 1=1 --",
                "<script>alert(1)</script>",
                "\r\nERROR forged",
            })
    void anyTextIsWordsAndNeverQuerySyntax(String text) {
        assertThat(search("q=" + encoded(text)).get("total").intValue()).isNotNegative();
    }

    @Test
    void theLongestTextIsSearched() {
        assertThat(search("q=" + encoded("扣".repeat(2000))).get("hits").isArray())
                .isTrue();
    }

    private JsonNode search(String query) {
        var response = new Site(port).get("/api/v1/search?" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.of(response);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
