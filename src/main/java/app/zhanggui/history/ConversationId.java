package app.zhanggui.history;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a conversation, 128 random bits; to know it is not enough to read it.
 *
 * @param text the id as it stands in an address
 */
public record ConversationId(String text) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    /** A new id. */
    public static ConversationId random() {
        return new ConversationId(RandomText.of(BYTES));
    }

    /** The id of an address; empty where it has not the form of one. */
    public static Optional<ConversationId> of(String text) {
        return Optional.of(text).filter(id -> FORM.matcher(id).matches()).map(ConversationId::new);
    }

    @Override
    public String toString() {
        return text;
    }
}
