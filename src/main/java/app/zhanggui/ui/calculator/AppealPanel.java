package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Calculator;
import app.zhanggui.penalty.Case;
import app.zhanggui.penalty.Event;
import app.zhanggui.penalty.Step;
import app.zhanggui.penalty.Step.Standing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** What a successful appeal against one of the events would take away. */
class AppealPanel extends Section {

    private static final String CHOICE = "appeal-event";

    private final Result result;
    private final IntConsumer open;
    private final Runnable cited;
    private final Div answer = new Div();

    /**
     * Shows the panel.
     *
     * @param result what holds now
     * @param open opens a citation
     * @param cited hears that more clauses are cited
     */
    AppealPanel(Result result, IntConsumer open, Runnable cited) {
        this.result = result;
        this.open = open;
        this.cited = cited;
        CalculationWords words = result.words();
        addClassName("appeal");
        add(new H3(words.say("appeal.title")));
        List<Step> steps = counted();
        if (steps.isEmpty()) {
            add(new Div(words.say("appeal.none")));
            return;
        }
        int newest = steps.getLast().eventIndex();
        Map<String, String> options = new LinkedHashMap<>();
        steps.reversed().forEach(step -> options.put(String.valueOf(step.eventIndex()), name(step)));
        NativeSelect select =
                new NativeSelect(options, String.valueOf(newest), chosen -> show(Integer.parseInt(chosen)));
        select.addClassName("field");
        select.setId(CHOICE);
        NativeLabel label = new NativeLabel(words.say("appeal.which"));
        label.setFor(CHOICE);
        Div row = new Div(label, select);
        row.addClassName("what-if-row");
        answer.addClassName("what-if-answer");
        answer.getElement().setAttribute("role", "status");
        add(row, answer);
        show(newest);
    }

    private List<Step> counted() {
        return result.calculation().steps().stream()
                .filter(step ->
                        step.standing() == Standing.COUNTED || step.standing() == Standing.AFTER_TERMINAL_MEASURE)
                .toList();
    }

    private String name(Step step) {
        CalculationWords words = result.words();
        String day = words.day(step.date());
        String added = words.added(result.ruleSet().nearest(step.date()), step);
        String what = added.isEmpty() ? words.violations(result.ruleSet().nearest(step.date()), step) : added;
        return words.say("appeal.event", day, what);
    }

    private void show(int eventIndex) {
        Case input = result.calculation().input();
        List<Event> events = new ArrayList<>(input.events());
        events.set(eventIndex, events.get(eventIndex).withRevoked(true));
        Calculation then = Calculator.calculate(result.ruleSet(), input.withEvents(events));
        answer.removeAll();
        new Summary(result.calculation(), result.words())
                .compared(then)
                .forEach(line -> answer.add(
                        new Div(new CitedText(line.text(), result.citations().numbers(line.clauses()), open))));
        cited.run();
    }
}
