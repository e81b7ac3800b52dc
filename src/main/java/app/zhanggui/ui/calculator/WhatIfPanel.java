package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Calculation.NextThreshold;
import app.zhanggui.penalty.Calculator;
import app.zhanggui.penalty.Event;
import app.zhanggui.penalty.WhatIf;
import app.zhanggui.penalty.draft.CaseDraft;
import app.zhanggui.penalty.draft.DraftReading;
import app.zhanggui.penalty.draft.EventDraft;
import app.zhanggui.rulebook.EventField.Amount;
import app.zhanggui.rulebook.EventField.Choice;
import app.zhanggui.rulebook.Threshold;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** What one more event would bring: a slider for the points, choices for the rest; the answer follows the hand. */
class WhatIfPanel extends Section {

    private static final String AMOUNT = "what-if-amount";
    private static final int PAUSE_MILLIS = 120;
    private static final int MOST_WITHOUT_THRESHOLD = 20;

    private final Result result;
    private final IntConsumer open;
    private final Runnable cited;
    private final Div answer = new Div();
    private final Span amountShown = new Span();
    private EventDraft supposed = EventDraft.EMPTY;

    /**
     * Shows the panel.
     *
     * @param result what holds now
     * @param open opens a citation
     * @param cited hears that more clauses are cited
     */
    WhatIfPanel(Result result, IntConsumer open, Runnable cited) {
        this.result = result;
        this.open = open;
        this.cited = cited;
        CalculationWords words = result.words();
        addClassName("what-if");
        add(new H3(words.say("whatIf.title")));
        EventFields fields = new EventFields(
                result.ruleSet(), words, result.calculation().input().asOf());
        result.ruleSet().fields().forEach(field -> {
            if (field instanceof Amount amount) {
                add(slider(amount));
            } else if (field instanceof Choice choice && choice.required()) {
                supposed = supposed.withField(choice.name(), choice.options().getFirst());
                Div row = new Div(
                        new Span(words.name(choice.label())),
                        fields.control(choice, supposed, words.say("whatIf.choice"), this::suppose));
                row.addClassName("what-if-row");
                add(row);
            }
        });
        fields.flags(supposed, this::suppose).forEach(this::add);
        answer.addClassName("what-if-answer");
        answer.getElement().setAttribute("role", "status");
        add(answer);
        show();
    }

    private Div slider(Amount amount) {
        CalculationWords words = result.words();
        int least = amount.least();
        int most = Math.min(amount.most(), highest(amount));
        int first = Math.clamp(away(amount), least, most);
        supposed = supposed.withField(amount.name(), String.valueOf(first));
        RangeInput range = new RangeInput(ValueChangeMode.LAZY);
        range.setValueChangeTimeout(PAUSE_MILLIS);
        range.setId(AMOUNT);
        range.setMin(least);
        range.setMax(most);
        range.setStep(1.0);
        range.setValue((double) first);
        NativeLabel label = new NativeLabel(words.say("whatIf.amount"));
        label.setFor(AMOUNT);
        amountShown.addClassName("figure");
        name(range, amount, first);
        range.addValueChangeListener(event -> {
            int number = event.getValue().intValue();
            name(range, amount, number);
            suppose(typed -> typed.withField(amount.name(), String.valueOf(number)));
        });
        Div row = new Div(label, amountShown, range);
        row.addClassNames("what-if-row", "what-if-slider");
        return row;
    }

    private void name(RangeInput range, Amount amount, int number) {
        String text = result.calculation()
                .version()
                .track(amount.track())
                .map(track -> result.words().amount(track, number))
                .orElse(String.valueOf(number));
        amountShown.setText(text);
        range.getElement().setAttribute("aria-valuetext", text);
    }

    private int highest(Amount amount) {
        return result.calculation().version().thresholds(amount.track()).stream()
                .mapToInt(Threshold::value)
                .max()
                .orElse(MOST_WITHOUT_THRESHOLD);
    }

    /** So many that the next threshold is reached, for that is what is asked most. */
    private int away(Amount amount) {
        return result.calculation().next().stream()
                .filter(next -> next.track().id().equals(amount.track()))
                .mapToInt(NextThreshold::away)
                .findFirst()
                .orElse(amount.least());
    }

    private void suppose(UnaryOperator<EventDraft> change) {
        supposed = change.apply(supposed);
        show();
    }

    private void show() {
        Calculation now = result.calculation();
        String day = now.input().asOf().toString();
        CaseDraft draft = CaseDraft.EMPTY.withAsOf(day).withEvents(List.of(supposed.withDate(day)));
        answer.removeAll();
        DraftReading.read(result.ruleSet(), draft, now.input().asOf()).input().events().stream()
                .findFirst()
                .ifPresent(this::show);
        cited.run();
    }

    private void show(Event event) {
        CalculationWords words = result.words();
        WhatIf whatIf = Calculator.whatIf(result.calculation(), event);
        Calculation then = whatIf.then();
        String totals = words.say("whatIf.totals", words.totals(then.version(), then.totals()));
        answer.add(new OutcomeText(totals, whatIf.step(), result, open));
    }
}
