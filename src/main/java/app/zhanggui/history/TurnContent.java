package app.zhanggui.history;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the database keeps of a turn as JSON.
 *
 * <p>The number of its form stands beside it. A later program that changes the form reads the earlier ones too, or
 * leaves the reply out: the question is still there to be asked again.
 *
 * @param platform the chosen platform
 * @param asOf the chosen day
 * @param reply the reply as shown
 */
record TurnContent(Optional<String> platform, Optional<LocalDate> asOf, Optional<ShownReply> reply) {

    /** The form that this program writes. */
    static final int FORM = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static TurnContent of(Turn turn) {
        return new TurnContent(turn.asked().platform(), turn.asked().asOf(), turn.reply());
    }

    /** Reads a content; one of an unknown form is empty. */
    static TurnContent read(int form, String json) {
        if (form != FORM) {
            return new TurnContent(Optional.empty(), Optional.empty(), Optional.empty());
        }
        try {
            return JSON.readValue(json, TurnContent.class);
        } catch (JacksonException unreadable) {
            return new TurnContent(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
