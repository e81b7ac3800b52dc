package app.zhanggui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A question and what came back.
 *
 * @param id its id
 * @param askedAt when it was asked
 * @param asked the question with what was chosen beside it
 * @param reply the reply as it was shown; empty when answering failed
 */
public record Turn(TurnId id, Instant askedAt, Asked asked, Optional<ShownReply> reply) {

    /**
     * A question with what was chosen beside it.
     *
     * @param text the question as typed
     * @param platform the slug of the chosen platform
     * @param asOf the chosen day whose rules apply; empty for the day of asking
     */
    public record Asked(String text, Optional<String> platform, Optional<LocalDate> asOf) {}
}
