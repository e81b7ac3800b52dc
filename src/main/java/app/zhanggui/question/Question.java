package app.zhanggui.question;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question as it came in.
 *
 * @param text what was typed, 1 to {@value #MAX_LENGTH} characters after trimming
 * @param conversation the id that came with the answer before
 * @param platform the slug of the platform chosen beside the question
 * @param asOf the day whose rules apply
 */
public record Question(String text, Optional<String> conversation, Optional<String> platform, LocalDate asOf) {

    /** The longest text that is taken. */
    public static final int MAX_LENGTH = 2000;

    /**
     * Trims the text and checks its length.
     *
     * @throws IllegalArgumentException when it is empty or too long
     */
    public Question {
        text = text.strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a question of " + text.length() + " characters: 1 to " + MAX_LENGTH + " are allowed");
        }
    }

    /** A question without conversation and without a chosen platform. */
    public static Question of(String text, LocalDate asOf) {
        return new Question(text, Optional.empty(), Optional.empty(), asOf);
    }
}
