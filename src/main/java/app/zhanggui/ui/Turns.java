package app.zhanggui.ui;

import app.zhanggui.history.Turn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The turns of a conversation. The newest and those that the reader opened are shown whole, all others in short: so a
 * long conversation costs the server little and is easy to look over.
 */
class Turns extends Div {

    private static final int NEWEST_WHOLE = 2;
    private static final int OPENED_WHOLE = 3;

    private final Function<Turn, TurnView> whole;
    private final TurnListener listener;

    /** Those that the reader opened, the last opened first. */
    private final Deque<TurnView> opened = new ArrayDeque<>();

    Turns(Function<Turn, TurnView> whole, TurnListener listener) {
        this.whole = whole;
        this.listener = listener;
        addClassName("turns");
    }

    /** Shows these turns and no others. */
    void show(List<Turn> turns) {
        removeAll();
        opened.clear();
        int folded = Math.max(0, turns.size() - NEWEST_WHOLE);
        turns.stream().limit(folded).forEach(turn -> add(new FoldedTurn(turn, listener)));
        turns.stream().skip(folded).forEach(turn -> add(whole.apply(turn)));
    }

    /** Shows one more turn and folds an earlier one. */
    void add(Turn turn) {
        add(whole.apply(turn));
        List<Component> all = getChildren().toList();
        int last = all.size() - 1 - NEWEST_WHOLE;
        if (last >= 0 && all.get(last) instanceof TurnView earlier && !opened.contains(earlier)) {
            fold(earlier);
        }
    }

    /** Shows a folded turn whole. */
    TurnView unfold(FoldedTurn folded) {
        TurnView view = whole.apply(folded.turn());
        replace(folded, view);
        opened.addFirst(view);
        if (opened.size() > OPENED_WHOLE) {
            fold(opened.removeLast());
        }
        return view;
    }

    private void fold(TurnView view) {
        if (indexOf(view) >= 0) {
            replace(view, new FoldedTurn(view.turn(), listener));
        }
    }

    /** Takes a turn away. */
    void remove(Turn turn) {
        getChildren()
                .filter(child -> child instanceof TurnView view && view.turn().equals(turn))
                .findFirst()
                .ifPresent(this::remove);
    }

    /** The newest turn, which is always whole. */
    Optional<TurnView> newest() {
        return getChildren()
                .filter(TurnView.class::isInstance)
                .map(TurnView.class::cast)
                .reduce((earlier, later) -> later);
    }
}
