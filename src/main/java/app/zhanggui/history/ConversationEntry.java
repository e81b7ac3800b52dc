package app.zhanggui.history;

import java.time.Instant;

/**
 * A conversation in the list of a browser.
 *
 * @param id its id
 * @param title its title, at first its first question
 * @param usedAt when it was last continued
 */
public record ConversationEntry(ConversationId id, String title, Instant usedAt) {}
