package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.CaseDraft;
import app.zhanggui.ui.EvidenceSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The events, the picture beside them, the words below: everything is shown anew after each change. */
class CalculatorDesk extends Div implements DraftEditor {

    private final Setting setting;
    private final BiConsumer<EvidenceSource, Integer> opener;
    private final Consumer<CaseDraft> changed;
    private final EventsCard events;
    private final OrdersCard orders;
    private final UndoToast toast;
    private final Section picture = new Section();
    private final Div words = new Div();
    private final Span said = new Span();
    private CaseDraft draft;
    private CaseDraft before;
    private boolean tableOpen;

    /**
     * Shows the draft and its result.
     *
     * @param setting what is calculated with
     * @param draft what was typed before
     * @param opener opens the citation of that number
     * @param changed hears each change of the draft
     */
    CalculatorDesk(
            Setting setting, CaseDraft draft, BiConsumer<EvidenceSource, Integer> opener, Consumer<CaseDraft> changed) {
        this.setting = setting;
        this.draft = draft;
        this.before = draft;
        this.opener = opener;
        this.changed = changed;
        CalculationWords language = setting.words();
        PasteDialog paste = new PasteDialog(setting, this);
        events = new EventsCard(setting.ruleSet(), language, this, setting.today(), paste::open);
        orders = new OrdersCard(setting.ruleSet().nearest(setting.today()), language, this);
        toast = new UndoToast(language, this::undo);
        addClassName("desk");
        Div inputs = new Div(events, orders);
        inputs.addClassName("inputs");
        picture.addClassNames("card", "outcome");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        add(inputs, picture, words, said, toast, paste);
        rebuild();
    }

    @Override
    public CaseDraft draft() {
        return draft;
    }

    @Override
    public void type(UnaryOperator<CaseDraft> change) {
        draft = change.apply(draft);
        changed.accept(draft);
        toast.hide();
        show();
        said.setText(headline());
    }

    @Override
    public void change(UnaryOperator<CaseDraft> change, String done) {
        before = draft;
        draft = change.apply(draft);
        changed.accept(draft);
        rebuild();
        if (done.isEmpty()) {
            toast.hide();
        } else {
            toast.show(done);
        }
    }

    private void undo() {
        CaseDraft kept = before;
        change(_ -> kept, setting.words().say("undo.done"));
    }

    private String headline() {
        Result result = setting.calculate(draft);
        return new Summary(result.calculation(), setting.words()).headline();
    }

    private void rebuild() {
        events.rebuild();
        orders.rebuild();
        show();
    }

    private void show() {
        Result result = setting.calculate(draft);
        events.show(result.read());
        orders.show(result.read());
        picture.removeAll();
        H2 title = new H2(setting.words().say("outcome.title"));
        title.addClassName("visually-hidden");
        picture.add(
                title,
                new KeyTiles(result.calculation(), setting.words()),
                new TimelineCard(result, tableOpen, open -> tableOpen = open),
                new ExportBar(result, draft));
        words.removeAll();
        words.addClassName("outcome-words");
        words.add(new ResultView(result, opener));
    }
}
