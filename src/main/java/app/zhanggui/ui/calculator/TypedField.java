package app.zhanggui.ui.calculator;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A field of one line whose text is read while it is typed. */
class TypedField extends Input {

    /** So long after the last key a text is read; half a number is no number. */
    private static final int PAUSE_MILLIS = 400;

    /**
     * Makes the field.
     *
     * @param type the browser's type: {@code date}, {@code time}, {@code text}
     * @param text what it holds
     * @param change hears what a person typed, without the space around it
     */
    TypedField(String type, String text, Consumer<String> change) {
        setType(type);
        addClassNames("field", "field-" + type);
        setValue(text);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(event.getValue().strip());
            }
        });
    }

    /** A field for a whole number. */
    static TypedField number(String text, Consumer<String> change) {
        TypedField field = new TypedField("text", text, change);
        field.addClassName("field-number");
        field.getElement().setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        field.getElement().setAttribute("maxlength", "40");
        return field;
    }
}
