package app.zhanggui.ui;

import app.zhanggui.history.Turn;
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
 * The day whose rules the answer states; another day asks the question again for that one. When a day is complete is the
 * browser's part ({@code day-chip.js}).
 */
@Tag("zg-day")
class DayChip extends Component implements HasComponents {

    private static final String FIRST = "2000-01-01";
    private static final String LAST = "2099-12-31";

    DayChip(Turn.Asked asked, LocalDate day, LocalDate today, Consumer<Turn.Asked> ask) {
        Input field = new Input();
        field.setType("date");
        field.getElement()
                .setAttribute("value", day.toString())
                .setAttribute("min", FIRST)
                .setAttribute("max", LAST)
                .setAttribute("required", true);
        NativeLabel label = new NativeLabel();
        label.addClassNames("chip", "choice");
        label.add(new Span(getTranslation("understood.day")), field);
        add(label);
        getElement()
                .addEventListener("day", event -> {
                    String text = event.getEventData().get("event.detail").asString();
                    day(text)
                            .filter(chosen -> !chosen.equals(day))
                            .map(chosen -> Optional.of(chosen).filter(other -> !other.equals(today)))
                            .ifPresent(asOf -> ask.accept(new Turn.Asked(asked.text(), asked.platform(), asOf)));
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
