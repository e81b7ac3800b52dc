package app.zhanggui.ui;

import app.zhanggui.history.ShownReply;
import app.zhanggui.history.Turn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Offers to hand a question in that the rule documents did not answer, to those who keep them. */
class HandInOffer extends Div {

    private final Turn turn;
    private final ShownReply reply;
    private final Remarks remarks;
    private final NativeButton offer = new NativeButton();
    private final NativeButton undo = new NativeButton();
    private final Said said = new Said();

    HandInOffer(Turn turn, ShownReply reply, Remarks remarks) {
        this.turn = turn;
        this.reply = reply;
        this.remarks = remarks;
        addClassName("hand-in");
        offer.addClassName("secondary-button");
        offer.setText(getTranslation("handIn.offer"));
        offer.addClickListener(click -> handIn(""));
        undo.addClassName("text-button");
        undo.setText(getTranslation("handIn.undo"));
        undo.addClickListener(click -> withdraw());
        remarks.handedIn(turn).ifPresentOrElse(note -> showHandedIn(note, "handIn.done"), this::showOffer);
    }

    private void showOffer() {
        removeAll();
        add(offer, new Paragraph(getTranslation("handIn.what")), said);
    }

    private void showHandedIn(String note, String key) {
        removeAll();
        said.say(key);
        add(said, undo, new NoteBox("handIn.note", note, event -> note(event.text())));
    }

    private void handIn(String note) {
        if (remarks.handIn(turn, reply, note)) {
            showHandedIn(note, "handIn.done");
            undo.getElement().executeJs("this.focus()");
        } else {
            said.say("feedback.notKept");
        }
    }

    private void note(String note) {
        said.say(remarks.handIn(turn, reply, note) ? "handIn.noted" : "feedback.notKept");
    }

    private void withdraw() {
        if (remarks.withdrawQuestion(turn)) {
            showOffer();
            said.say("feedback.withdrawn");
            offer.getElement().executeJs("this.focus()");
        } else {
            said.say("feedback.notKept");
        }
    }
}
