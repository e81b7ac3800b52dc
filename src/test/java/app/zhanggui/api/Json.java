package app.zhanggui.api;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a response. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static JsonNode of(HttpResponse<String> response) {
        return MAPPER.readTree(response.body());
    }

    /** The fields that a problem document names. */
    static List<String> faultyFields(HttpResponse<String> response) {
        return of(response)
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").stringValue())
                .toList();
    }

    /** The names of an object's fields. */
    static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
