package app.zhanggui.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The interface describes itself completely, and the page to try it calls nobody. */
@WithSampleRules
class ApiDescriptionTest {

    @LocalServerPort
    private int port;

    @Test
    void everyOperationParameterAndStatusIsDescribed() {
        JsonNode description = description();

        assertThat(Json.names(description.get("paths")))
                .containsExactlyInAnyOrder(
                        "/api/v1/answers",
                        "/api/v1/search",
                        "/api/v1/documents",
                        "/api/v1/documents/{id}",
                        "/api/v1/documents/{id}/clauses/{clause}",
                        "/api/v1/rule-sets",
                        "/api/v1/rule-sets/{id}",
                        "/api/v1/rule-sets/{id}/calculations");
        description.get("paths").forEach(path -> path.forEach(ApiDescriptionTest::assertDescribed));
    }

    @Test
    void everyFieldIsDescribed() {
        description().get("components").get("schemas").propertyStream().forEach(schema -> schema.getValue()
                .get("properties")
                .propertyStream()
                .filter(field -> !field.getValue().has("$ref"))
                .forEach(field -> assertThat(field.getValue().has("description"))
                        .as(schema.getKey() + "." + field.getKey())
                        .isTrue()));
    }

    @Test
    void errorsAreProblemDocumentsByName() {
        JsonNode answers =
                description().get("paths").get("/api/v1/answers").get("post").get("responses");

        assertThat(Json.names(answers)).contains("200", "400", "406", "413", "415", "500", "503");
        assertThat(answers.get("400").get("content").toString())
                .isEqualTo("{\"application/problem+json\":{\"schema\":{\"$ref\":\"#/components/schemas/Problem\"}}}");
    }

    @Test
    void theHostOfARequestIsNotRepeated() {
        assertThat(description().get("servers").toString())
                .isEqualTo("[{\"url\":\"/\",\"description\":\"This server\"}]");
    }

    @Test
    void thePageToTryItIsServedFromHere() {
        Site site = new Site(port);

        assertThat(site.get("/swagger-ui.html").headers().firstValue("Location"))
                .contains("/swagger-ui/index.html");
        assertThat(site.get("/swagger-ui/index.html").body()).doesNotContainPattern("(src|href)=\"(https?:)?//");
        assertThat(site.get("/v3/api-docs/swagger-config").body()).contains("\"validatorUrl\":\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger-ui.css", "index.css", "swagger-ui-bundle.js", "swagger-initializer.js"})
    void everyPartOfThePageIsThere(String part) {
        assertThat(new Site(port).get("/swagger-ui/" + part).statusCode()).isEqualTo(200);
    }

    private JsonNode description() {
        return Json.of(new Site(port).get("/v3/api-docs"));
    }

    private static void assertDescribed(JsonNode operation) {
        assertThat(operation.path("summary").asString()).isNotBlank();
        assertThat(operation.path("description").asString()).isNotBlank();
        operation.path("parameters").forEach(parameter -> assertThat(
                        parameter.path("description").asString())
                .as(parameter.toString())
                .isNotBlank());
        operation.get("responses").forEach(response -> assertThat(
                        response.path("description").asString())
                .isNotBlank());
    }
}
