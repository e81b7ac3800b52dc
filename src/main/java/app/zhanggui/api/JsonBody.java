package app.zhanggui.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON request. Unknown fields are ignored; a wrong type is a fault of that field. */
final class JsonBody {

    private static final String WHOLE_BODY = "";

    private final JsonNode body;
    private final Inputs inputs;

    JsonBody(JsonNode body, Inputs inputs) {
        this.body = body;
        this.inputs = inputs;
        if (!body.isObject()) {
            inputs.fault(WHOLE_BODY, "fault.body.object");
            inputs.check();
        }
    }

    /** The text of a field; null where it is missing or null. */
    @Nullable
    String text(String name) {
        return body.path(name).stringValue(null);
    }

    /** Notes a fault for each of the fields that holds something other than text. */
    void requireTexts(String... names) {
        for (String name : names) {
            JsonNode value = body.path(name);
            if (!value.isString() && !value.isMissingNode() && !value.isNull()) {
                inputs.fault(
                        pointer(name),
                        "fault.string",
                        value.getNodeType().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The place of a field as a JSON pointer. */
    static String pointer(String name) {
        return "/" + name;
    }
}
