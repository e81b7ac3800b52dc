package app.zhanggui.ui.calculator;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A box to tick with its words. */
class CheckBox extends NativeLabel {

    private static final String CHECKED = "event.target.checked";

    /**
     * Makes the box.
     *
     * @param text its words
     * @param ticked whether it is ticked
     * @param change hears whether a person ticked it
     */
    CheckBox(String text, boolean ticked, Consumer<Boolean> change) {
        addClassName("check");
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("checked", ticked);
        box.getElement()
                .addEventListener(
                        "change",
                        event -> change.accept(event.getEventData().get(CHECKED).asBoolean()))
                .addEventData(CHECKED);
        add(box, new Span(text));
    }
}
