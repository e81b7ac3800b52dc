package app.zhanggui.insight;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a reader thought of an answer.
 *
 * @param verdict whether it helped
 * @param reason why not; only where it did not help
 * @param note a free text, may be empty, at most {@value #LONGEST_NOTE} characters
 */
public record Feedback(Verdict verdict, Optional<Reason> reason, String note) {

    /** The longest note. */
    public static final int LONGEST_NOTE = 1000;

    /** Whether an answer helped. */
    public enum Verdict {
        /** It helped. */
        HELPFUL,
        /** Something is wrong with it. */
        UNHELPFUL
    }

    /** What is wrong with an answer. */
    public enum Reason {
        /** It rests on the wrong clause. */
        WRONG_CLAUSE("wrong-clause"),
        /** It says what no longer holds. */
        OUT_OF_DATE("out-of-date"),
        /** Something is missing. */
        INCOMPLETE("incomplete"),
        /** It is hard to understand. */
        UNCLEAR("unclear"),
        /** It answers something else, or nothing. */
        NOT_ANSWERED("not-answered");

        private final String slug;

        Reason(String slug) {
            this.slug = slug;
        }

        /** The word for it in the database and in the interface. */
        public String slug() {
            return slug;
        }

        /** The reason of that slug. */
        public static Optional<Reason> of(String slug) {
            return Arrays.stream(values())
                    .filter(reason -> reason.slug.equals(slug))
                    .findFirst();
        }
    }

    /** Cuts a note that is too long. */
    public Feedback {
        note = AnswerGiven.cut(note.strip(), LONGEST_NOTE);
    }
}
