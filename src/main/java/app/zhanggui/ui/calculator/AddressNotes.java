package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.CaseAddress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what of an address could not be read; the rest is shown as it is. */
class AddressNotes extends Div {

    private static final int MOST = 5;

    AddressNotes(CaseAddress.Read read, CalculationWords words) {
        addClassName("address-notes");
        read.unread().stream().limit(MOST).forEach(text -> note(words.say("address.unread", text)));
        if (read.unread().size() > MOST) {
            note(words.say("address.more", read.unread().size() - MOST));
        }
        if (read.surplus() > 0) {
            note(words.say("address.surplus", read.surplus(), CaseAddress.MOST_EVENTS, CaseAddress.MOST_OTHERS));
        }
    }

    private void note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("notice");
        add(note);
    }
}
