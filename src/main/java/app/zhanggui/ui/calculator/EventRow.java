package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.DraftFault.Place;
import app.zhanggui.penalty.draft.EventDraft;
import app.zhanggui.penalty.draft.ReadDraft;
import app.zhanggui.rulebook.EventField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;

/** One event as fields: its day and what it brought in one line, the rest below where it is wanted. */
class EventRow extends ListItem {

    private final int index;
    private final CalculationWords words;
    private final DraftEditor editor;
    private final TypedField date;
    private final NativeButton more = new NativeButton();
    private final Div rest = new Div();
    private final Paragraph fault = new Paragraph();

    EventRow(int index, EventFields fields, CalculationWords words, DraftEditor editor, Runnable remove) {
        this.index = index;
        this.words = words;
        this.editor = editor;
        EventDraft event = editor.draft().events().get(index);
        addClassName("event-row");
        date = new TypedField("date", event.date(), text -> change(typed -> typed.withDate(text)));
        date.setAriaLabel(named(words.say("events.date")));
        Div line = new Div(date);
        line.addClassName("event-line");
        for (EventField field : fields.required()) {
            line.add(fields.control(field, event, named(words.name(field.label())), this::change));
        }
        line.add(moreButton(), removeButton(remove));
        rest.addClassName("event-rest");
        rest.setId("event-rest-" + index);
        fields.flags(event, this::change).forEach(rest::add);
        rest.add(
                new CheckBox(
                        words.say("events.revoked"),
                        event.revoked(),
                        revoked -> change(typed -> typed.withRevoked(revoked))),
                timeField(event));
        fault.addClassName("fault");
        fault.setId("event-fault-" + index);
        date.getElement().setAttribute("aria-describedby", "event-fault-" + index);
        add(line, rest, fault);
        open(!event.time().isEmpty()
                || event.revoked()
                || event.fields().size() > fields.required().size());
    }

    private void change(UnaryOperator<EventDraft> change) {
        editor.type(draft -> draft.withEvent(index, change));
    }

    private String named(String name) {
        return words.say("events.field", index + 1, name);
    }

    private Component timeField(EventDraft event) {
        TypedField time = new TypedField("time", event.time(), text -> change(typed -> typed.withTime(text)));
        time.setAriaLabel(named(words.say("events.time")));
        Span label = new Span(words.say("events.time"));
        Div group = new Div(label, time);
        group.addClassName("event-time");
        return group;
    }

    private NativeButton moreButton() {
        more.addClassNames("icon-button", "icon-more");
        more.setAriaLabel(named(words.say("events.more")));
        more.getElement()
                .setAttribute("title", words.say("events.more"))
                .setAttribute("aria-controls", "event-rest-" + index);
        more.addClickListener(click -> open(!rest.isVisible()));
        return more;
    }

    private NativeButton removeButton(Runnable remove) {
        NativeButton button = new NativeButton("", click -> remove.run());
        button.addClassNames("icon-button", "icon-close");
        button.setAriaLabel(named(words.say("events.remove")));
        button.getElement().setAttribute("title", words.say("events.remove"));
        return button;
    }

    private void open(boolean shown) {
        rest.setVisible(shown);
        more.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }

    /** Shows what could not be read of this event. */
    void show(ReadDraft read) {
        String text = new FaultWords(words).of(read.faults(Place.EVENT, index));
        boolean wrong = read.faults(Place.EVENT, index).anyMatch(each -> !each.isMissing());
        fault.setText(text);
        fault.setVisible(!text.isEmpty());
        fault.setClassName("wrong", wrong);
        date.getElement().setAttribute("aria-invalid", String.valueOf(wrong));
        setClassName("revoked", editor.draft().events().get(index).revoked());
    }

    /** Puts the cursor into the first field that is empty. */
    void focus() {
        getElement()
                .executeJs("const fields = [...this.querySelectorAll('.event-line .field')];"
                        + " (fields.find((field) => !field.value) ?? fields[0]).focus()");
    }

    /** Puts the focus on the button that removes the event, where it was when the one before was removed. */
    void focusRemove() {
        getElement().executeJs("this.querySelector('.event-line .icon-close').focus()");
    }
}
