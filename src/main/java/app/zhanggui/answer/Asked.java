package app.zhanggui.answer;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import java.util.List;

/**
 * A question on its way to an answer.
 *
 * @param question the question as it was understood
 * @param edition the edition that answers it
 * @param parts understands a part of it as a question of its own
 */
record Asked(UnderstoodQuestion question, Edition edition, Parts parts) {

    /** Understands a part of a question. */
    @FunctionalInterface
    interface Parts {

        /**
         * The part as a question of its own.
         *
         * @param text the words of the part
         * @param platforms the platforms of the whole question, for a part that names none
         * @param before the part before it, on which it may lean; empty for the first
         */
        UnderstoodQuestion understood(String text, List<String> platforms, String before);
    }

    /** The same way for a part of the question. */
    Asked part(String text, List<String> platforms, String before) {
        return new Asked(parts.understood(text, platforms, before), edition, parts);
    }
}
