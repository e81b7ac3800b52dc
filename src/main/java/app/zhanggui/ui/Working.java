package app.zhanggui.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * What is seen between sending a question and its answer: the question and the outline of an answer.
 *
 * <p>The browser shows it at once, before the server has heard of the question ({@code working.js}).
 */
@Tag("zg-working")
class Working extends Component {

    Working() {
        getElement()
                .setAttribute("busy", getTranslation("working.busy"))
                .setAttribute("slow", getTranslation("working.slow"))
                .setAttribute("offline", getTranslation("working.offline"))
                .setAttribute("stop", getTranslation("working.stop"))
                .setAttribute("reload", getTranslation("working.reload"));
    }

    /** Says politely to screen readers what has come. */
    void announce(String text) {
        getElement().executeJs("this.announce && this.announce($0)", text);
    }
}
