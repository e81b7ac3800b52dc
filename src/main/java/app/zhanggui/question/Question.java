package app.zhanggui.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question as it came in.
 *
 * @param text what was typed, 1 to {@value #MAX_LENGTH} characters after trimming
 * @param conversation the id that came with the answer before
 * @param platform the slug of the platform chosen beside the question
 * @param asOf the day whose rules apply
 * @param changes what a person changed of how it was understood, in that order
 */
public record Question(
        String text,
        Optional<String> conversation,
        Optional<String> platform,
        LocalDate asOf,
        List<PartChange> changes) {

    /** The longest text that is taken. */
    public static final int MAX_LENGTH = 2000;

    /**
     * Trims the text, checks its length and copies the list.
     *
     * @throws IllegalArgumentException when it is empty or too long
     */
    public Question {
        text = text.strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a question of " + text.length() + " characters: 1 to " + MAX_LENGTH + " are allowed");
        }
        changes = List.copyOf(changes);
    }

    /** A question as it was typed. */
    public Question(String text, Optional<String> conversation, Optional<String> platform, LocalDate asOf) {
        this(text, conversation, platform, asOf, List.of());
    }

    /** The same with another text. */
    public Question withText(String other) {
        return new Question(other, conversation, platform, asOf, changes);
    }

    /** The same with only those changes that change or take away a part, and none that adds one. */
    Question withChangesOfParts() {
        return new Question(
                text,
                conversation,
                platform,
                asOf,
                changes.stream().filter(change -> !change.from().isEmpty()).toList());
    }

    /** A question without conversation and without a chosen platform. */
    public static Question of(String text, LocalDate asOf) {
        return new Question(text, Optional.empty(), Optional.empty(), asOf);
    }
}
