package app.zhanggui.ui.calculator;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import java.util.function.Consumer;

/** The browser's own list of choices: quick on a phone, by keyboard and with a screen reader. */
@Tag("select")
class NativeSelect extends HtmlContainer implements HasAriaLabel {

    private static final String VALUE = "event.target.value";

    /**
     * Makes the list.
     *
     * @param options the words of the choices by their values, in order
     * @param chosen the value that is chosen
     * @param change hears the value that a person chooses
     */
    NativeSelect(Map<String, String> options, String chosen, Consumer<String> change) {
        options.forEach((value, text) -> add(option(value, text, value.equals(chosen))));
        // The value is read from the event: as a property it would be set before the options are there.
        getElement()
                .addEventListener(
                        "change",
                        event -> change.accept(event.getEventData().get(VALUE).asString()))
                .addEventData(VALUE);
    }

    private static HtmlContainer option(String value, String text, boolean chosen) {
        HtmlContainer option = new HtmlContainer("option");
        option.getElement().setText(text);
        option.getElement().setAttribute("value", value);
        if (chosen) {
            option.getElement().setAttribute("selected", true);
        }
        return option;
    }
}
