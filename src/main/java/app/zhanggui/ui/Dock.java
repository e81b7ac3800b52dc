package app.zhanggui.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The ask box with what must be known beside it. */
class Dock extends Div {

    private final Paragraph notKept = notice("conversation.notKept");

    Dock(AskBox askBox) {
        addClassName("dock");
        Paragraph promise = new Paragraph(getTranslation("ask.promise"));
        promise.addClassName("promise");
        add(notKept, askBox, promise);
        setKept(true);
    }

    private Paragraph notice(String key) {
        Paragraph notice = new Paragraph(getTranslation(key));
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    /** Says whether the conversation is kept. */
    void setKept(boolean isKept) {
        notKept.setVisible(!isKept);
    }
}
