package app.zhanggui.ui;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.history.BrowserKey;
import app.zhanggui.history.ConversationId;
import app.zhanggui.history.Conversations;
import app.zhanggui.history.KeptConversation;
import app.zhanggui.history.ShownReply;
import app.zhanggui.history.Turn;
import app.zhanggui.history.TurnId;
import app.zhanggui.question.Question;
import app.zhanggui.storage.StorageUnavailableException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The conversation of one browser tab: asks, and keeps what was asked. It outlives a visit to the rule library; what is
 * kept outlives the tab.
 */
@SpringComponent
@UIScope
class OpenConversation {

    private static final Logger LOG = LoggerFactory.getLogger(OpenConversation.class);

    /** Older turns are dropped, so that a tab that stays open for days does not grow. */
    private static final int LONGEST = 50;

    private final AnswerService answers;
    private final Conversations history;
    private final BrowserCookie cookie;
    private final Clock clock;
    private final List<Turn> turns = new ArrayList<>();
    private ConversationId id = ConversationId.random();
    private String title = "";
    private boolean kept;

    OpenConversation(AnswerService answers, Conversations history, BrowserCookie cookie, Clock clock) {
        this.answers = answers;
        this.history = history;
        this.cookie = cookie;
        this.clock = clock;
    }

    /** Asks, and keeps the turn before it is shown. */
    Turn ask(Turn.Asked asked) {
        Turn turn = new Turn(TurnId.random(), clock.instant(), asked, answer(asked));
        turns.add(turn);
        if (turns.size() > LONGEST) {
            turns.removeFirst();
        }
        if (title.isEmpty()) {
            title = asked.text();
        }
        if (turn.reply().isPresent()) {
            kept = keep(turn);
        }
        return turn;
    }

    private Optional<ShownReply> answer(Turn.Asked asked) {
        try {
            LocalDate day = asked.asOf().orElseGet(() -> LocalDate.now(clock));
            return Optional.of(ShownReply.of(
                    answers.answer(new Question(asked.text(), context(), asked.platform(), day, asked.changes()))));
        } catch (RuntimeException failure) {
            LOG.error("No answer to a question of {} characters", asked.text().length(), failure);
            return Optional.empty();
        }
    }

    private Optional<String> context() {
        return turns.reversed().stream()
                .flatMap(turn -> turn.reply().stream())
                .map(ShownReply::context)
                .findFirst();
    }

    private boolean keep(Turn turn) {
        if (!history.available()) {
            return false;
        }
        BrowserKey key = cookie.key().orElseGet(BrowserKey::random);
        try {
            history.keep(key.browser(), id, turn);
        } catch (StorageUnavailableException failure) {
            LOG.warn("A turn is not kept: {}", failure.toString());
            return false;
        }
        if (!kept) {
            cookie.give(key);
        }
        return true;
    }

    /** Opens a kept conversation of this browser; false where there is none of that id. */
    boolean open(ConversationId sought) {
        if (sought.equals(id) && !turns.isEmpty()) {
            return true;
        }
        Optional<KeptConversation> found = find(sought);
        found.ifPresent(conversation -> {
            startNew();
            id = conversation.id();
            title = conversation.title();
            turns.addAll(conversation.turns());
            kept = true;
        });
        return found.isPresent();
    }

    private Optional<KeptConversation> find(ConversationId sought) {
        try {
            return cookie.browser().flatMap(browser -> history.find(browser, sought));
        } catch (StorageUnavailableException failure) {
            LOG.warn("A conversation cannot be read: {}", failure.toString());
            return Optional.empty();
        }
    }

    /** Leaves the conversation for a new one. */
    void startNew() {
        turns.clear();
        id = ConversationId.random();
        title = "";
        kept = false;
    }

    /** Takes a turn away, so that its question can be asked again or was never asked. */
    void drop(Turn turn) {
        turns.remove(turn);
        if (kept && turn.reply().isPresent()) {
            try {
                cookie.browser().ifPresent(browser -> history.dropTurn(browser, id, turn.id()));
            } catch (StorageUnavailableException failure) {
                LOG.warn("A turn cannot be taken away: {}", failure.toString());
            }
        }
    }

    /** All turns, the oldest first. */
    List<Turn> turns() {
        return List.copyOf(turns);
    }

    /** The newest turn. */
    Optional<Turn> last() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
    }

    /** The id under which it is kept. */
    ConversationId id() {
        return id;
    }

    /** Its title; empty before the first question. */
    String title() {
        return title;
    }

    /** Shows it under another title. */
    void rename(String name) {
        title = name;
    }

    /** Whether its newest turn is kept. */
    boolean kept() {
        return kept;
    }
}
