package app.zhanggui.ui;

import app.zhanggui.history.ShownReply;
import app.zhanggui.history.Turn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** How the question was understood; what can be otherwise is changed here, and the question asked again with it. */
class UnderstoodLine extends Div {

    UnderstoodLine(Turn turn, ShownReply reply, Surroundings surroundings, TurnListener listener) {
        addClassName("understood");
        add(new Span(getTranslation("understood.label")));
        if (surroundings.ruleBook().coveredPlatforms().size() > 1) {
            add(new PlatformChip(turn.asked(), reply.understood().platforms(), surroundings.ruleBook(), listener::ask));
        }
        add(new DayChip(turn.asked(), reply.understood().asOf(), surroundings.today(), listener::ask));
        reply.understood()
                .corrections()
                .forEach(correction -> addChip("understood.correction", correction.from() + " → " + correction.to()));
        if (!reply.understood().carriedOver().isEmpty()) {
            addChip(
                    "understood.carried",
                    reply.understood().carriedOver().stream()
                            .map(part -> getTranslation("carried." + part))
                            .collect(Collectors.joining(getTranslation("list.separator"))));
        }
    }

    private void addChip(String key, String value) {
        Span name = new Span(value);
        name.addClassName("chip-value");
        Span chip = new Span(new Span(getTranslation(key)), name);
        chip.addClassName("chip");
        add(chip);
    }
}
