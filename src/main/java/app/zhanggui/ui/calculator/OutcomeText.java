package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Step;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;

/** What a step reached, with its citations, and below it what that brought, a line for each measure. */
class OutcomeText extends Div {

    /**
     * Shows the outcome.
     *
     * @param before stands before it; may be empty
     * @param step the step
     * @param result numbers its clauses
     * @param open opens the citation of that number
     */
    OutcomeText(String before, Step step, Result result, IntConsumer open) {
        CalculationWords words = result.words();
        addClassName("outcome-text");
        String cause =
                step.measures().isEmpty() ? words.outcome(result.ruleSet(), step) : words.cause(result.ruleSet(), step);
        add(new CitedText(before + cause, result.citations().numbers(step.clauses()), open));
        if (!step.measures().isEmpty()) {
            UnorderedList measures = new UnorderedList();
            measures.addClassName("facts");
            step.measures().stream()
                    .map(measure -> words.wording().measure(measure, words.language()))
                    .distinct()
                    .forEach(text -> measures.add(new ListItem(new CitedText(text, List.of(), open))));
            add(measures);
        }
    }
}
