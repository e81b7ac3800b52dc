package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.CaseAddress;
import app.zhanggui.penalty.draft.DraftFault.Place;
import app.zhanggui.penalty.draft.EventDraft;
import app.zhanggui.penalty.draft.HealthDraft;
import app.zhanggui.penalty.draft.OrderDraft;
import app.zhanggui.penalty.draft.ReadDraft;
import app.zhanggui.rulebook.CommissionWindow;
import app.zhanggui.rulebook.HealthRule;
import app.zhanggui.rulebook.HealthRule.Indicator;
import app.zhanggui.rulebook.RuleSetVersion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The orders whose commission is asked for, and the figures of the days after an event, where a rule asks for them. */
class OrdersCard extends Section {

    private final CalculationWords words;
    private final DraftEditor editor;
    private final OrderedList orders = new OrderedList();
    private final OrderedList days = new OrderedList();
    private final List<Indicator> indicators;
    private final NativeButton addOrder;
    private final NativeButton addDay;

    OrdersCard(RuleSetVersion version, CalculationWords words, DraftEditor editor) {
        this.words = words;
        this.editor = editor;
        indicators = version.health().map(HealthRule::indicators).orElse(List.of());
        addClassNames("card", "orders-card");
        addOrder = button("orders.add", this::addOrder);
        addDay = button("health.add", this::addDay);
        version.commission().map(CommissionWindow::hours).ifPresent(hours -> {
            Paragraph hint = new Paragraph(words.say("orders.hint", hours));
            hint.addClassName("hint");
            add(new H2(words.say("orders.title")), hint, orders, addOrder);
        });
        if (!indicators.isEmpty()) {
            add(new H2(words.say("health.title")), days, addDay);
        }
        setVisible(getComponentCount() > 0);
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(words.say(key), click -> action.run());
        button.addClassNames("secondary-button", "icon-before", "icon-plus");
        return button;
    }

    /** Shows the entries of the draft anew. */
    void rebuild() {
        orders.removeAll();
        days.removeAll();
        for (int i = 0; i < editor.draft().orders().size(); i++) {
            orders.add(order(i, editor.draft().orders().get(i)));
        }
        for (int i = 0; i < editor.draft().health().size(); i++) {
            days.add(day(i, editor.draft().health().get(i)));
        }
        addOrder.setEnabled(
                !editor.draft().events().isEmpty() && editor.draft().orders().size() < CaseAddress.MOST_OTHERS);
        addDay.setEnabled(editor.draft().health().size() < CaseAddress.MOST_OTHERS);
    }

    /** Shows what could not be read. */
    void show(ReadDraft read) {
        show(orders, read, Place.ORDER);
        show(days, read, Place.HEALTH);
    }

    private void show(OrderedList rows, ReadDraft read, Place place) {
        FaultWords faults = new FaultWords(words);
        for (int i = 0; i < rows.getComponentCount(); i++) {
            int index = i;
            String text = faults.of(read.faults(place, index));
            rows.getComponentAt(i)
                    .getChildren()
                    .filter(Paragraph.class::isInstance)
                    .map(Paragraph.class::cast)
                    .forEach(fault -> {
                        fault.setText(text);
                        fault.setVisible(!text.isEmpty());
                        fault.setClassName("wrong", read.faults(place, index).anyMatch(each -> !each.isMissing()));
                    });
        }
    }

    private ListItem order(int index, OrderDraft order) {
        NativeSelect event = new NativeSelect(
                events(),
                String.valueOf(order.event()),
                chosen -> typeOrder(index, typed -> typed.ofEvent(Integer.parseInt(chosen))));
        event.addClassName("field");
        event.setAriaLabel(words.say("orders.event", index + 1));
        TypedField date = new TypedField("date", order.date(), text -> typeOrder(index, typed -> typed.withDate(text)));
        date.setAriaLabel(words.say("orders.date", index + 1));
        TypedField time = new TypedField("time", order.time(), text -> typeOrder(index, typed -> typed.withTime(text)));
        time.setAriaLabel(words.say("orders.time", index + 1));
        Div line = new Div(event, date, time, remove("orders.remove", index, () -> removeOrder(index)));
        return row(line);
    }

    private Map<String, String> events() {
        Map<String, String> names = new LinkedHashMap<>();
        List<EventDraft> events = editor.draft().events();
        for (int i = 0; i < events.size(); i++) {
            names.put(
                    String.valueOf(i),
                    words.say("orders.ofEvent", i + 1, events.get(i).date()));
        }
        return names;
    }

    private ListItem day(int index, HealthDraft day) {
        TypedField date = new TypedField("date", day.date(), text -> typeDay(index, typed -> typed.withDate(text)));
        date.setAriaLabel(words.say("health.date", index + 1));
        Div line = new Div(date);
        for (int i = 0; i < indicators.size(); i++) {
            int place = i;
            String name = words.name(indicators.get(i).label());
            TypedField value =
                    TypedField.number(day.value(i), text -> typeDay(index, typed -> typed.withValue(place, text)));
            value.setAriaLabel(words.say("health.value", index + 1, name));
            value.setPlaceholder(name);
            value.addClassName("field-percentage");
            Span unit = new Span("%");
            unit.addClassName("unit");
            line.add(value, unit);
        }
        line.add(remove("health.remove", index, () -> removeDay(index)));
        return row(line);
    }

    private static ListItem row(Div line) {
        line.addClassName("event-line");
        Paragraph fault = new Paragraph();
        fault.addClassName("fault");
        ListItem row = new ListItem(line, fault);
        row.addClassName("event-row");
        return row;
    }

    private NativeButton remove(String key, int index, Runnable action) {
        NativeButton button = new NativeButton("", click -> action.run());
        button.addClassNames("icon-button", "icon-close");
        button.setAriaLabel(words.say(key, index + 1));
        return button;
    }

    private void typeOrder(int index, UnaryOperator<OrderDraft> change) {
        editor.type(draft -> draft.withOrders(changed(draft.orders(), index, change)));
    }

    private void typeDay(int index, UnaryOperator<HealthDraft> change) {
        editor.type(draft -> draft.withHealth(changed(draft.health(), index, change)));
    }

    private static <T> List<T> changed(List<T> all, int index, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(all);
        changed.set(index, change.apply(changed.get(index)));
        return changed;
    }

    private void addOrder() {
        int last = editor.draft().events().size() - 1;
        OrderDraft order =
                new OrderDraft(last, editor.draft().events().get(last).date(), "");
        editor.change(draft -> draft.withOrders(plus(draft.orders(), order)), "");
        focusLast(orders);
    }

    private void addDay() {
        editor.change(draft -> draft.withHealth(plus(draft.health(), new HealthDraft("", List.of()))), "");
        focusLast(days);
    }

    private static void focusLast(OrderedList rows) {
        rows.getElement().executeJs("this.lastElementChild.querySelector('.field[type=date]').focus()");
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private void removeOrder(int index) {
        editor.change(
                draft -> draft.withOrders(without(draft.orders(), index)), words.say("orders.removed", index + 1));
        addOrder.focus();
    }

    private void removeDay(int index) {
        editor.change(
                draft -> draft.withHealth(without(draft.health(), index)), words.say("health.removed", index + 1));
        addDay.focus();
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> left = new ArrayList<>(all);
        left.remove(index);
        return left;
    }
}
