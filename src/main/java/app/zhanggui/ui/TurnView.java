package app.zhanggui.ui;

import app.zhanggui.history.ShownReply;
import app.zhanggui.history.Turn;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question and, below it, what came back. */
class TurnView extends Article {

    private final Turn turn;
    private final H2 question;
    private @Nullable AnswerCard card;

    /**
     * Shows the turn.
     *
     * @param turn the question and its reply
     * @param surroundings what it is shown with
     * @param listener hears what the reader does
     */
    TurnView(Turn turn, Surroundings surroundings, TurnListener listener) {
        this.turn = turn;
        addClassName("turn");
        question = new H2(turn.asked().text());
        question.addClassName("question");
        NativeButton edit = new NativeButton();
        edit.addClassNames("icon-button", "icon-edit");
        edit.setAriaLabel(getTranslation("turn.edit"));
        edit.getElement().setAttribute("data-edit", true).setAttribute("title", getTranslation("turn.edit"));
        Div row = new Div(edit, question);
        row.addClassName("question-row");
        add(row);
        turn.reply()
                .ifPresentOrElse(reply -> addReply(reply, surroundings, listener), () -> addFailure(turn, listener));
    }

    private void addReply(ShownReply reply, Surroundings surroundings, TurnListener listener) {
        card = new AnswerCard(
                reply,
                surroundings
                        .pictures()
                        .of(
                                reply,
                                surroundings.ruleBook(),
                                "course-" + turn.id().text()),
                listener);
        add(new UnderstoodLine(turn, reply, surroundings, listener), card);
        if (reply.outcome() == ShownReply.Outcome.SILENT) {
            card.add(new HandInOffer(turn, reply, surroundings.remarks()));
        }
        RuleBookChange.since(reply, surroundings.ruleBook())
                .ifPresent(change -> add(new ChangedSince(change, turn, listener)));
        add(
                new TurnActions(turn, reply, surroundings.remarks()),
                new QuestionChips(
                        "followUps.label", "follow-ups", reply.followUps(), text -> listener.ask(Turn.Asked.of(text))));
    }

    private void addFailure(Turn turn, TurnListener listener) {
        Paragraph what = new Paragraph(getTranslation("error.answer"));
        NativeButton again = new NativeButton(getTranslation("error.retry"), click -> listener.retry(turn));
        again.addClassName("secondary-button");
        again.getElement().setAttribute(QuestionChips.ASKS, turn.asked().text());
        Div failure = new Div(what, again);
        failure.addClassName("failure");
        failure.getElement().setAttribute("role", "alert");
        add(failure);
    }

    /** Puts the focus on the question, where the reader was before the turn was shown whole. */
    void focusQuestion() {
        question.getElement().setAttribute("tabindex", "-1").executeJs("this.focus({preventScroll: true})");
    }

    /** The turn that is shown. */
    Turn turn() {
        return turn;
    }

    /** The card with the answer; empty when answering failed. */
    Optional<AnswerCard> card() {
        return Optional.ofNullable(card);
    }
}
