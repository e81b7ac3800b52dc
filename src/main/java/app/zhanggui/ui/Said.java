package app.zhanggui.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says in a few words what has just been done; screen readers say it too. */
class Said extends Paragraph {

    Said() {
        addClassName("said");
        getElement().setAttribute("role", "status");
    }

    /** Says the words of that key. */
    void say(String key) {
        setText(getTranslation(key));
    }
}
