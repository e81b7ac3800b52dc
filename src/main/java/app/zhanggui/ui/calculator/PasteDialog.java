package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.CaseAddress;
import app.zhanggui.penalty.draft.DraftReading;
import app.zhanggui.penalty.draft.EventDraft;
import app.zhanggui.rulebook.EventField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes several lines at once and shows, line by line, what was understood before anything is added. */
@Tag("dialog")
class PasteDialog extends HtmlContainer {

    private static final String TEXT = "paste-text";
    private static final String VALUE = "element.querySelector('textarea').value";
    private static final int LONGEST = 20_000;
    private static final int PAUSE_MILLIS = 300;

    private final Setting setting;
    private final CalculationWords words;
    private final DraftEditor editor;
    private final OrderedList preview = new OrderedList();
    private final Paragraph count = new Paragraph();
    private final NativeButton take;
    private List<EventDraft> read = List.of();

    PasteDialog(Setting setting, DraftEditor editor) {
        this.setting = setting;
        this.editor = editor;
        words = setting.words();
        addClassName("paste");
        getElement().setAttribute("aria-labelledby", "paste-title");
        H2 title = new H2(words.say("paste.title"));
        title.setId("paste-title");
        NativeLabel label = new NativeLabel(words.say("paste.label"));
        label.setFor(TEXT);
        HtmlContainer text = new HtmlContainer("textarea");
        text.setId(TEXT);
        text.addClassName("field");
        text.getElement()
                .setAttribute("rows", "6")
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("placeholder", words.say("paste.example"));
        getElement()
                .addEventListener(
                        "input", event -> read(event.getEventData().get(VALUE).asString()))
                .addEventData(VALUE)
                .debounce(PAUSE_MILLIS);
        count.getElement().setAttribute("role", "status");
        preview.addClassName("paste-preview");
        take = new NativeButton(words.say("paste.take"));
        take.addClassName("primary-button");
        take.addClickListener(click -> take());
        take.setEnabled(false);
        NativeButton cancel = new NativeButton(words.say("paste.cancel"), click -> close());
        cancel.addClassName("secondary-button");
        Div buttons = new Div(take, cancel);
        buttons.addClassName("event-buttons");
        add(title, label, text, count, preview, buttons);
    }

    /** Opens the box; what was typed there before is still there. */
    void open() {
        getElement().executeJs("this.showModal(); this.querySelector('textarea').focus()");
    }

    private void close() {
        getElement().executeJs("this.close()");
    }

    /** Reads the text and shows what was understood. */
    void read(String text) {
        String readable = text.substring(0, Math.min(text.length(), LONGEST)).replace("\r\n", "\n");
        LocalDate asOf = DraftReading.read(setting.ruleSet(), editor.draft(), setting.today())
                .input()
                .asOf();
        List<PastedText.Line> lines = new PastedText(setting.ruleSet(), asOf).lines(readable);
        List<EventDraft> all =
                lines.stream().flatMap(line -> line.events().stream()).toList();
        int room = Math.max(0, CaseAddress.MOST_EVENTS - editor.draft().events().size());
        read = all.subList(0, Math.min(all.size(), room));
        preview.removeAll();
        lines.forEach(line -> preview.add(item(line)));
        long unread = lines.stream().filter(line -> line.events().isEmpty()).count();
        List<String> said = new ArrayList<>();
        if (!lines.isEmpty()) {
            said.add(words.say("paste.count", lines.size(), all.size(), unread));
        }
        if (all.size() > room) {
            said.add(words.say("paste.surplus", read.size(), CaseAddress.MOST_EVENTS));
        }
        count.setText(String.join(" ", said));
        take.setText(read.isEmpty() ? words.say("paste.take") : words.say("paste.takeCount", read.size()));
        take.setEnabled(!read.isEmpty());
    }

    private ListItem item(PastedText.Line line) {
        Span text = new Span(line.text());
        text.addClassName("paste-line");
        ListItem item = new ListItem(text);
        line.events().forEach(event -> item.add(part("paste-event", name(event))));
        line.doubts()
                .forEach(doubt -> item.add(part("paste-doubt", words.say("paste." + doubt.kind(), doubt.detail()))));
        item.setClassName("paste-unread", line.events().isEmpty());
        return item;
    }

    private static Span part(String look, String text) {
        Span part = new Span(text);
        part.addClassName(look);
        return part;
    }

    private String name(EventDraft event) {
        List<String> parts = new ArrayList<>();
        parts.add(event.date().isEmpty() ? words.say("paste.noDay") : words.day(LocalDate.parse(event.date())));
        Optional.of(event.time()).filter(time -> !time.isEmpty()).ifPresent(parts::add);
        for (EventField field : setting.ruleSet().fields()) {
            String value = event.field(field.name());
            if (!value.isEmpty()) {
                parts.add(
                        switch (field) {
                            case EventField.Amount amount ->
                                words.say("paste.amount", words.name(amount.label()), value);
                            case EventField.Choice _ -> words.option(setting.ruleSet(), setting.today(), value);
                            case EventField.Flag flag -> words.name(flag.label());
                        });
            }
        }
        return String.join(" · ", parts);
    }

    private void take() {
        List<EventDraft> taken = read;
        editor.change(draft -> draft.plusEvents(taken), words.say("paste.taken", taken.size()));
        getElement().executeJs("this.querySelector('textarea').value = ''");
        read("");
        close();
    }
}
