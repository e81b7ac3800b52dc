package app.zhanggui.history;

import java.util.List;

/**
 * A conversation as it was kept.
 *
 * @param id its id
 * @param title its title
 * @param turns its turns, the oldest first
 */
public record KeptConversation(ConversationId id, String title, List<Turn> turns) {

    /** Copies the list, so that it never changes. */
    public KeptConversation {
        turns = List.copyOf(turns);
    }
}
