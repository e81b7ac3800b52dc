package app.zhanggui.history;

import app.zhanggui.question.PartChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param changes what was changed of how it was understood
     */
    public record Asked(String text, Optional<String> platform, Optional<LocalDate> asOf, List<PartChange> changes) {

        /** Copies the list, so that it never changes. */
        public Asked {
            changes = List.copyOf(changes);
        }

        /** A question of which nothing was changed. */
        public Asked(String text, Optional<String> platform, Optional<LocalDate> asOf) {
            this(text, platform, asOf, List.of());
        }

        /** A question with nothing chosen beside it. */
        public static Asked of(String text) {
            return new Asked(text, Optional.empty(), Optional.empty());
        }

        /** The same in other words and for another platform. */
        public Asked with(String words, Optional<String> otherPlatform) {
            return new Asked(words, otherPlatform, asOf, changes);
        }

        /** The same for another day. */
        public Asked on(Optional<LocalDate> day) {
            return new Asked(text, platform, day, changes);
        }

        /** The same with one more change. */
        public Asked with(PartChange change) {
            return new Asked(
                    text,
                    platform,
                    asOf,
                    Stream.concat(changes.stream(), Stream.of(change)).toList());
        }

        /** The same with one change less. */
        public Asked without(PartChange change) {
            return new Asked(
                    text,
                    platform,
                    asOf,
                    changes.stream().filter(each -> !each.equals(change)).toList());
        }
    }
}
