package app.zhanggui.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Events of our web components whose {@code detail} is a text. */
final class DomText {

    private static final String DETAIL = "event.detail";

    private DomText() {}

    /** Calls back with the text of each event of that name. */
    static void listen(Component component, String event, Consumer<String> heard) {
        component
                .getElement()
                .addEventListener(
                        event,
                        fired -> heard.accept(fired.getEventData().path(DETAIL).asString("")))
                .addEventData(DETAIL);
    }
}
