package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.CaseAddress;
import app.zhanggui.penalty.draft.DraftFault.Place;
import app.zhanggui.penalty.draft.EventDraft;
import app.zhanggui.penalty.draft.ReadDraft;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table of events: one line each, added, pasted, put in order, removed. */
class EventsCard extends Section {

    private static final String AS_OF = "as-of";

    private final RuleSet ruleSet;
    private final CalculationWords words;
    private final DraftEditor editor;
    private final LocalDate today;
    private final OrderedList rows = new OrderedList();
    private final Div columns = new Div();
    private final Paragraph empty = new Paragraph();
    private final NativeButton add;
    private final NativeButton sort;
    private final Paragraph limit = new Paragraph();
    private final TypedField asOf;
    private final Paragraph asOfFault = new Paragraph();
    private final List<EventRow> shown = new ArrayList<>();

    /**
     * Makes the table, empty.
     *
     * @param ruleSet says which fields an event has
     * @param words the language
     * @param editor changes the draft
     * @param today the day for which the result is asked where none is typed
     * @param paste opens the box into which lines are pasted
     */
    EventsCard(RuleSet ruleSet, CalculationWords words, DraftEditor editor, LocalDate today, Runnable paste) {
        this.ruleSet = ruleSet;
        this.words = words;
        this.editor = editor;
        this.today = today;
        addClassNames("card", "events-card");
        add = new NativeButton(words.say("events.add"), click -> addEvent());
        add.addClassNames("secondary-button", "icon-before", "icon-plus");
        add.setId("add-event");
        NativeButton pasteButton = new NativeButton(words.say("paste.open"), click -> paste.run());
        pasteButton.addClassName("secondary-button");
        sort = new NativeButton(
                words.say("events.sort"), click -> editor.change(draft -> draft.sorted(), words.say("events.sorted")));
        sort.addClassName("text-button");
        Div buttons = new Div(add, pasteButton, sort);
        buttons.addClassName("event-buttons");
        rows.addClassName("event-rows");
        columns.addClassName("event-columns");
        columns.getElement().setAttribute("aria-hidden", "true");
        empty.addClassName("events-empty");
        empty.setText(words.say("events.empty"));
        limit.addClassName("fault");
        limit.setText(words.say("events.limit", CaseAddress.MOST_EVENTS));
        asOf = new TypedField("date", "", text -> editor.type(draft -> draft.withAsOf(text)));
        add(new H2(words.say("events.title")), empty, columns, rows, buttons, limit, asOfLine());
    }

    private Div asOfLine() {
        asOf.setId(AS_OF);
        asOf.getElement().setAttribute("aria-describedby", "as-of-fault");
        NativeLabel label = new NativeLabel(words.say("asOf.label"));
        label.setFor(AS_OF);
        asOfFault.setId("as-of-fault");
        asOfFault.addClassNames("fault", "wrong");
        Div line = new Div(label, asOf, asOfFault);
        line.addClassName("as-of");
        return line;
    }

    /** Shows the entries of the draft anew. */
    void rebuild() {
        int count = editor.draft().events().size();
        EventFields fields = new EventFields(ruleSet, words, today);
        shown.clear();
        rows.removeAll();
        for (int i = 0; i < count; i++) {
            int index = i;
            EventRow row = new EventRow(i, fields, words, editor, () -> remove(index));
            shown.add(row);
            rows.add(row);
        }
        columns.removeAll();
        columns.add(new Span(words.say("events.date")));
        fields.required().stream().map(EventField::label).forEach(label -> columns.add(new Span(words.name(label))));
        columns.setVisible(count > 0);
        empty.setVisible(count == 0);
        boolean full = count >= CaseAddress.MOST_EVENTS;
        add.setEnabled(!full);
        limit.setVisible(full);
        String day = editor.draft().asOf();
        asOf.setValue(day.isEmpty() ? today.toString() : day);
    }

    /** Shows what could not be read. */
    void show(ReadDraft read) {
        shown.forEach(row -> row.show(read));
        sort.setVisible(!editor.draft().isSorted());
        String text = new FaultWords(words).of(read.faults(Place.AS_OF, 0));
        asOfFault.setText(text);
        asOfFault.setVisible(!text.isEmpty());
        asOf.getElement().setAttribute("aria-invalid", String.valueOf(!text.isEmpty()));
    }

    private void addEvent() {
        editor.change(draft -> draft.plusEvents(List.of(EventDraft.EMPTY)), "");
        shown.getLast().focus();
    }

    private void remove(int index) {
        editor.change(draft -> draft.withoutEvent(index), words.say("events.removed", index + 1));
        if (shown.isEmpty()) {
            add.focus();
        } else {
            shown.get(Math.min(index, shown.size() - 1)).focusRemove();
        }
    }
}
