package app.zhanggui.ui;

import app.zhanggui.answer.Reply;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A question and, below it, what came back. */
class TurnView extends Article {

    private @Nullable AnswerCard card;

    /**
     * Shows the turn.
     *
     * @param turn the question and its reply
     * @param ruleBook names the platforms
     * @param ask asks another question
     * @param open opens the evidence
     * @param retry asks this question again
     */
    TurnView(Turn turn, RuleBook ruleBook, Consumer<String> ask, EvidenceOpener open, Runnable retry) {
        addClassName("turn");
        H2 question = new H2(turn.question());
        question.addClassName("question");
        add(question);
        turn.reply().ifPresentOrElse(reply -> addReply(reply, ruleBook, ask, open), () -> addFailure(turn, retry));
    }

    private void addReply(Reply reply, RuleBook ruleBook, Consumer<String> ask, EvidenceOpener open) {
        card = new AnswerCard(reply, ask, open);
        CopyButton copy = new CopyButton("answer.copy");
        copy.setCopied(CopiedAnswer.of(reply.answer()));
        Div actions = new Div(copy);
        actions.addClassName("actions");
        actions.setVisible(!reply.answer().citations().isEmpty());
        add(
                new UnderstoodLine(reply.understood(), ruleBook),
                card,
                actions,
                new QuestionChips("followUps.label", "follow-ups", reply.followUps(), ask));
    }

    private void addFailure(Turn turn, Runnable retry) {
        Paragraph what = new Paragraph(getTranslation("error.answer"));
        NativeButton again = new NativeButton(getTranslation("error.retry"), click -> retry.run());
        again.addClassName("secondary-button");
        again.getElement().setAttribute(QuestionChips.ASKS, turn.question());
        Div failure = new Div(what, again);
        failure.addClassName("failure");
        failure.getElement().setAttribute("role", "alert");
        add(failure);
    }

    /** The card with the answer; empty when answering failed. */
    Optional<AnswerCard> card() {
        return Optional.ofNullable(card);
    }
}
