package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Step;
import app.zhanggui.penalty.Step.Standing;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.IntConsumer;

/** The events one after the other: the day, what it added, what that reached and why. */
class StepList extends OrderedList {

    private final Result result;
    private final IntConsumer open;

    StepList(Result result, IntConsumer open) {
        this.result = result;
        this.open = open;
        addClassName("steps");
        result.calculation().steps().forEach(step -> add(item(step)));
    }

    private ListItem item(Step step) {
        Calculation calculation = result.calculation();
        CalculationWords words = result.words();
        Span day = new Span(text(step, words));
        day.addClassName("step-day");
        Span added = new Span(words.added(calculation.ruleSet().nearest(step.date()), step));
        added.addClassName("step-added");
        OutcomeText what = new OutcomeText("", step, result, open);
        ListItem item = new ListItem(day, added, what);
        item.addClassName("step-" + step.standing().name().toLowerCase(Locale.ROOT));
        item.setClassName(
                "decisive",
                step.standing() == Standing.COUNTED && !step.measures().isEmpty());
        return item;
    }

    private static String text(Step step, CalculationWords words) {
        String day = words.day(step.date());
        return step.time()
                .map(time -> words.say("date.instant", day, time.toString()))
                .orElse(day);
    }
}
