package app.zhanggui.ui;

import app.zhanggui.history.ShownReply;
import app.zhanggui.history.Turn;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;

/** An earlier turn in short: its question and the first sentence of the answer; activating it shows it whole. */
class FoldedTurn extends Article {

    private final Turn turn;

    FoldedTurn(Turn turn, TurnListener listener) {
        this.turn = turn;
        addClassNames("turn", "folded");
        H2 question = new H2(turn.asked().text());
        question.addClassName("question");
        NativeButton first = new NativeButton(firstSentence(turn), click -> listener.unfold(this));
        first.addClassName("unfold");
        first.getElement().setAttribute("aria-expanded", "false");
        DocumentWords.mark(first);
        add(question, first);
    }

    private String firstSentence(Turn turn) {
        return turn.reply()
                .map(ShownReply::statements)
                .filter(all -> !all.isEmpty())
                .map(all -> all.getFirst().text())
                .orElseGet(() -> getTranslation("turn.unfold"));
    }

    /** The turn. */
    Turn turn() {
        return turn;
    }
}
