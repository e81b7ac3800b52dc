package app.zhanggui.ui;

import app.zhanggui.history.ShownQuestion;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** How the question was understood, where that is more than its words. */
class UnderstoodLine extends Div {

    UnderstoodLine(ShownQuestion understood, RuleBook ruleBook) {
        addClassName("understood");
        add(new Span(getTranslation("understood.label")));
        InterfaceLanguage language = InterfaceLanguage.of(getLocale());
        understood
                .platforms()
                .forEach(slug -> addChip("understood.platform", PlatformName.of(ruleBook.platform(slug), language)));
        understood
                .corrections()
                .forEach(correction -> addChip("understood.correction", correction.from() + " → " + correction.to()));
        if (!understood.carriedOver().isEmpty()) {
            addChip(
                    "understood.carried",
                    understood.carriedOver().stream()
                            .map(part -> getTranslation("carried." + part))
                            .collect(Collectors.joining(getTranslation("list.separator"))));
        }
        setVisible(getComponentCount() > 1);
    }

    private void addChip(String key, String value) {
        Span name = new Span(value);
        name.addClassName("chip-value");
        Span chip = new Span(new Span(getTranslation(key)), name);
        chip.addClassName("chip");
        add(chip);
    }
}
