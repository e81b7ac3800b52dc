package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.EventDraft;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.EventField.Choice;
import app.zhanggui.rulebook.EventField.Flag;
import app.zhanggui.rulebook.RuleSet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Makes the fields of an event from the fields of its rule set. */
final class EventFields {

    private final RuleSet ruleSet;
    private final CalculationWords words;
    private final LocalDate day;

    EventFields(RuleSet ruleSet, CalculationWords words, LocalDate day) {
        this.ruleSet = ruleSet;
        this.words = words;
        this.day = day;
    }

    /** The fields that have to be filled. */
    List<EventField> required() {
        return required(ruleSet);
    }

    /** The fields of the rule set that have to be filled. */
    static List<EventField> required(RuleSet ruleSet) {
        return ruleSet.fields().stream()
                .filter(field ->
                        field instanceof EventField.Amount || field instanceof Choice choice && choice.required())
                .toList();
    }

    /** The field of a number or of a choice that has to be made. */
    Component control(EventField field, EventDraft event, String label, Consumer<UnaryOperator<EventDraft>> change) {
        if (field instanceof Choice choice) {
            NativeSelect select = select(choice, event, change);
            select.setAriaLabel(label);
            return select;
        }
        TypedField number = TypedField.number(
                event.field(field.name()), text -> change.accept(typed -> typed.withField(field.name(), text)));
        number.setAriaLabel(label);
        return number;
    }

    private NativeSelect select(Choice choice, EventDraft event, Consumer<UnaryOperator<EventDraft>> change) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words.say("events.choose"));
        choice.options().forEach(option -> options.put(option, words.option(ruleSet, day, option)));
        NativeSelect select = new NativeSelect(
                options,
                event.field(choice.name()),
                chosen -> change.accept(typed -> typed.withField(choice.name(), chosen)));
        select.addClassName("field");
        return select;
    }

    /** The flags, each with the choice behind it that says more about it and is only there while it is set. */
    List<Component> flags(EventDraft event, Consumer<UnaryOperator<EventDraft>> change) {
        List<Component> all = new ArrayList<>();
        List<EventField> fields = ruleSet.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) instanceof Flag flag) {
                List<Choice> more = fields.stream()
                        .skip(i + 1L)
                        .takeWhile(next -> next instanceof Choice choice && !choice.required())
                        .map(Choice.class::cast)
                        .toList();
                all.add(flag(flag, more, event, change));
            }
        }
        return all;
    }

    private Div flag(Flag flag, List<Choice> more, EventDraft event, Consumer<UnaryOperator<EventDraft>> change) {
        Div group = new Div();
        group.addClassName("flag");
        Div choices = new Div();
        choices.addClassName("flag-more");
        choices.setVisible(event.isSet(flag.name()));
        more.forEach(choice -> {
            NativeSelect select = select(choice, event, change);
            select.setAriaLabel(words.name(choice.label()));
            choices.add(select);
        });
        group.add(
                new CheckBox(words.name(flag.label()), event.isSet(flag.name()), set -> {
                    choices.setVisible(set);
                    change.accept(typed -> typed.withFlag(flag.name(), set));
                }),
                choices);
        return group;
    }
}
