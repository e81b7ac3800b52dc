package app.zhanggui.ui;

import app.zhanggui.answer.Reply;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The turns of one browser tab; they outlive a visit to the rule library and end with the tab. */
@SpringComponent
@UIScope
class Conversation {

    /** Older turns are dropped, so that a tab that stays open for days does not grow. */
    private static final int LONGEST = 50;

    private final List<Turn> turns = new ArrayList<>();

    /** Adds the newest turn. */
    void add(Turn turn) {
        turns.add(turn);
        if (turns.size() > LONGEST) {
            turns.removeFirst();
        }
    }

    /** Takes the newest turn away, so that its question can be asked again. */
    void dropLast() {
        turns.removeLast();
    }

    /** Forgets everything. */
    void clear() {
        turns.clear();
    }

    /** All turns, the oldest first. */
    List<Turn> turns() {
        return List.copyOf(turns);
    }

    /** The newest turn. */
    Optional<Turn> last() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
    }

    /** The id to send with the next question. */
    Optional<String> id() {
        return turns.reversed().stream()
                .flatMap(turn -> turn.reply().stream())
                .map(Reply::conversation)
                .findFirst();
    }
}
