package app.zhanggui.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.web.Site;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The rule documents over HTTP, as they are in force on a day. */
@WithSampleRules
class DocumentControllerTest {

    @LocalServerPort
    private int port;

    @Test
    void theListHasTheDocumentsWithoutTheirClauses() {
        JsonNode list = get("/api/v1/documents");

        assertThat(list.get("total").intValue()).isEqualTo(2);
        assertThat(list.get("asOf").stringValue()).isEqualTo("2026-11-20");
        assertThat(list.get("ruleBook").stringValue()).isEqualTo("v1");
        assertThat(list.get("documents").get(0).toString())
                .isEqualTo("{\"id\":\"hosts\",\"title\":\"关于 hosts\",\"platform\":\"taobao\",\"platformLabel\":\"淘宝\","
                        + "\"audience\":[\"主播\"],\"kind\":\"rule\",\"authority\":\"third-party\","
                        + "\"effectiveFrom\":null,\"effectiveTo\":null,"
                        + "\"source\":{\"title\":null,\"publisher\":null,\"published\":null,\"url\":null},"
                        + "\"checked\":\"2026-11-20\",\"clauseCount\":2,\"url\":\"/rules/hosts\"}");
    }

    @Test
    void theDayAndThePlatformNarrowTheList() {
        assertThat(get("/api/v1/documents?asOf=2022-09-12").get("total").intValue())
                .isEqualTo(1);
        assertThat(get("/api/v1/documents?platform=kuaishou").get("total").intValue())
                .isEqualTo(1);
        assertThat(get("/api/v1/documents?platform=pinduoduo").get("total").intValue())
                .isZero();
    }

    @Test
    void aDocumentHasItsClauseTreeWithGapsButWithoutWaysOfAsking() {
        JsonNode document = get("/api/v1/documents/hosts");

        JsonNode section = document.get("clauses").get(0);
        assertThat(section.get("kind").stringValue()).isEqualTo("section");
        assertThat(section.get("children").get(0).toString())
                .isEqualTo("{\"id\":\"host-5\",\"kind\":\"item\",\"number\":\"1\",\"heading\":[\"主播账户\"],"
                        + "\"text\":\"累计 5 分，冻结直播权限 7 天。\",\"url\":\"/rules/hosts#host-5\",\"children\":[]}");
        assertThat(section.get("children").get(1).get("kind").stringValue()).isEqualTo("gap");
        assertThat(document.toString()).doesNotContain("几分会被冻结");
    }

    @Test
    void aClauseComesWithItsDocument() {
        JsonNode clause = get("/api/v1/documents/hosts/clauses/host-5");

        assertThat(clause.get("text").stringValue()).isEqualTo("累计 5 分，冻结直播权限 7 天。");
        assertThat(clause.get("document").get("id").stringValue()).isEqualTo("hosts");
        assertThat(clause.get("document").has("clauses")).isFalse();
    }

    @Test
    void aDocumentThatIsNotInForceSaysSo() {
        var response = new Site(port).get("/api/v1/documents/showcase?asOf=2022-09-12");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("规则文档“showcase”在 2022-09-12 没有生效的版本");
    }

    private JsonNode get(String path) {
        var response = new Site(port).get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.of(response);
    }
}
