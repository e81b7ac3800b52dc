package app.zhanggui.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A day of the question; another day asks it again. When a day is complete is the browser's part ({@code day-chip.js}).
 */
@Tag("zg-day")
class DayChip extends Component implements HasComponents {

    private static final String FIRST = "2000-01-01";
    private static final String LAST = "2099-12-31";

    /**
     * Shows the day.
     *
     * @param name the key of what the day is
     * @param day the day
     * @param chosen hears another day
     */
    DayChip(String name, LocalDate day, Consumer<LocalDate> chosen) {
        Input field = new Input();
        field.setType("date");
        field.getElement()
                .setAttribute("value", day.toString())
                .setAttribute("min", FIRST)
                .setAttribute("max", LAST)
                .setAttribute("required", true);
        NativeLabel label = new NativeLabel();
        label.addClassNames("chip", "choice");
        label.add(new Span(getTranslation(name)), field);
        add(label);
        getElement()
                .addEventListener("day", event -> {
                    String text = event.getEventData().get("event.detail").asString();
                    day(text).filter(other -> !other.equals(day)).ifPresent(chosen);
                })
                .addEventData("event.detail");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
