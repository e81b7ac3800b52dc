package app.zhanggui.history;

import app.zhanggui.question.PartChange;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the database keeps of a turn as JSON.
 *
 * <p>The number of its form stands beside it. A later program that changes the form reads the earlier ones too, or
 * leaves the reply out: the question is still there to be asked again.
 *
 * @param platform the chosen platform
 * @param asOf the chosen day
 * @param changes what was changed of how the question was understood
 * @param reply the reply as shown
 */
record TurnContent(
        Optional<String> platform,
        Optional<LocalDate> asOf,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<PartChange> changes,
        Optional<ShownReply> reply) {

    /** The form that this program writes. */
    static final int FORM = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            // A flag that an earlier program did not write is off.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final TurnContent UNREADABLE =
            new TurnContent(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    static TurnContent of(Turn turn) {
        return new TurnContent(
                turn.asked().platform(), turn.asked().asOf(), turn.asked().changes(), turn.reply());
    }

    /** Reads a content; one of an unknown form is empty. */
    static TurnContent read(int form, String json) {
        if (form != FORM) {
            return UNREADABLE;
        }
        try {
            return JSON.readValue(json, TurnContent.class);
        } catch (JacksonException unreadable) {
            return UNREADABLE;
        }
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
