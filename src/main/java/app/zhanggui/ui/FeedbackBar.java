package app.zhanggui.ui;

import app.zhanggui.history.ShownReply;
import app.zhanggui.history.Turn;
import app.zhanggui.insight.Feedback;
import app.zhanggui.insight.Feedback.Reason;
import app.zhanggui.insight.Feedback.Verdict;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an answer helped, and if not, why: each choice is kept at once, can be changed, and is taken back by choosing it
 * again.
 */
class FeedbackBar {

    private final Turn turn;
    private final ShownReply reply;
    private final Remarks remarks;
    private final NativeButton helpful = new NativeButton();
    private final NativeButton unhelpful = new NativeButton();
    private final Div more = new Div();
    private final Said said = new Said();
    private final Map<Reason, NativeButton> reasons = new EnumMap<>(Reason.class);
    private Optional<Feedback> feedback;

    FeedbackBar(Turn turn, ShownReply reply, Remarks remarks) {
        this.turn = turn;
        this.reply = reply;
        this.remarks = remarks;
        feedback = remarks.feedbackOn(turn);
        helpful.addClassNames("text-button", "thumb", "helpful");
        helpful.addClickListener(click -> toggleHelpful());
        unhelpful.addClassNames("text-button", "thumb", "unhelpful");
        unhelpful.addClickListener(click -> toggleUnhelpful());
        helpful.setText(helpful.getTranslation("feedback.helpful"));
        unhelpful.setText(helpful.getTranslation("feedback.unhelpful"));
        more.addClassName("feedback-more");
        show("");
    }

    /** Puts the two buttons into the row of actions and what follows below it. */
    void addTo(Div actions, Div below) {
        Div thumbs = new Div(helpful, unhelpful);
        thumbs.addClassName("thumbs");
        actions.add(thumbs);
        below.add(more);
    }

    private void toggleHelpful() {
        if (is(Verdict.HELPFUL)) {
            withdraw();
        } else {
            give(new Feedback(Verdict.HELPFUL, Optional.empty(), ""));
        }
    }

    private void toggleUnhelpful() {
        if (is(Verdict.UNHELPFUL)) {
            withdraw();
        } else {
            give(new Feedback(Verdict.UNHELPFUL, Optional.empty(), ""));
        }
    }

    private boolean is(Verdict verdict) {
        return feedback.filter(given -> given.verdict() == verdict).isPresent();
    }

    private void give(Feedback next) {
        boolean kept = remarks.give(turn, reply, next);
        feedback = kept ? Optional.of(next) : feedback;
        show(kept ? "feedback.kept" : "feedback.notKept");
    }

    private void withdraw() {
        boolean withdrawn = remarks.withdrawFeedback(turn);
        feedback = withdrawn ? Optional.empty() : feedback;
        show(withdrawn ? "feedback.withdrawn" : "feedback.notKept");
    }

    /** Only what changes is changed, so that the focus stays where it is and nothing typed is lost. */
    private void show(String text) {
        press(helpful, is(Verdict.HELPFUL));
        press(unhelpful, is(Verdict.UNHELPFUL));
        if (is(Verdict.UNHELPFUL) && reasons.isEmpty()) {
            addReasons();
        } else if (!is(Verdict.UNHELPFUL)) {
            more.removeAll();
            reasons.clear();
        }
        reasons.forEach((reason, button) ->
                press(button, feedback.flatMap(Feedback::reason).equals(Optional.of(reason))));
        if (!text.isEmpty()) {
            said.say(text);
            more.add(said);
        }
    }

    private void addReasons() {
        Div choices = new Div();
        choices.addClassName("reasons");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", more.getTranslation("feedback.why"));
        choices.add(new Paragraph(more.getTranslation("feedback.why")));
        for (Reason reason : Reason.values()) {
            NativeButton choice = new NativeButton(
                    more.getTranslation("feedback." + reason.slug()), click -> choose(Optional.of(reason)));
            choice.addClassName("reason");
            reasons.put(reason, choice);
            choices.add(choice);
        }
        more.removeAll();
        more.add(
                choices,
                new NoteBox("feedback.note", feedback.map(Feedback::note).orElse(""), this::note));
    }

    private void choose(Optional<Reason> reason) {
        boolean again = feedback.flatMap(Feedback::reason).equals(reason);
        give(new Feedback(
                Verdict.UNHELPFUL,
                again ? Optional.empty() : reason,
                feedback.map(Feedback::note).orElse("")));
    }

    private void note(NoteBox.NoteEvent event) {
        give(new Feedback(Verdict.UNHELPFUL, feedback.flatMap(Feedback::reason), event.text()));
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
