package app.zhanggui.ui;

import app.zhanggui.history.Browser;
import app.zhanggui.history.ConversationEntry;
import app.zhanggui.history.ConversationId;
import app.zhanggui.history.Conversations;
import app.zhanggui.history.KeptConversation;
import app.zhanggui.storage.StorageUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The kept conversations of the browser that makes the present request; empty while they cannot be read. */
@Component
class ConversationShelf {

    private static final Logger LOG = LoggerFactory.getLogger(ConversationShelf.class);

    private final Conversations conversations;
    private final BrowserCookie cookie;

    ConversationShelf(Conversations conversations, BrowserCookie cookie) {
        this.conversations = conversations;
        this.cookie = cookie;
    }

    /** Whether they can be read at all. */
    boolean available() {
        return conversations.available();
    }

    /** Those that the text is found in, the last used first. */
    List<ConversationEntry> list(String search) {
        try {
            return browser().map(browser -> conversations.list(browser, search)).orElse(List.of());
        } catch (StorageUnavailableException failure) {
            LOG.warn("The conversations cannot be read: {}", failure.toString());
            return List.of();
        }
    }

    /** The conversation of that id. */
    Optional<KeptConversation> find(ConversationId id) {
        try {
            return browser().flatMap(browser -> conversations.find(browser, id));
        } catch (StorageUnavailableException failure) {
            LOG.warn("A conversation cannot be read: {}", failure.toString());
            return Optional.empty();
        }
    }

    /** Gives the conversation another title; whether that worked. */
    boolean rename(ConversationId id, String title) {
        return change(browser -> conversations.rename(browser, id, title));
    }

    /** Deletes the conversation; whether that worked. */
    boolean delete(ConversationId id) {
        return change(browser -> conversations.delete(browser, id));
    }

    /** Deletes all conversations and takes the browser's key away; whether that worked. */
    boolean forget() {
        boolean forgotten = change(conversations::forget);
        if (forgotten) {
            cookie.take();
        }
        return forgotten;
    }

    private boolean change(Consumer<Browser> change) {
        try {
            browser().ifPresent(change);
            return true;
        } catch (StorageUnavailableException failure) {
            LOG.warn("The conversations cannot be changed: {}", failure.toString());
            return false;
        }
    }

    private Optional<Browser> browser() {
        return conversations.available() ? cookie.browser() : Optional.empty();
    }
}
