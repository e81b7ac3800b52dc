package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.ImposedMeasure;
import app.zhanggui.penalty.Step;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** What the picture of a calculation shows, as tables. */
class TimelineTable extends Div {

    private final Calculation calculation;
    private final CalculationWords words;

    TimelineTable(Calculation calculation, CalculationWords words) {
        this.calculation = calculation;
        this.words = words;
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.say("timeline.table.label"));
        add(steps());
        if (!calculation.measures().isEmpty()) {
            add(measures());
        }
    }

    private NativeTable steps() {
        NativeTable table = table("timeline.steps", "column.day", "column.added", "column.outcome");
        NativeTableBody body = table.getBody();
        for (Step step : calculation.steps()) {
            row(
                    body,
                    words.day(step.date()),
                    words.added(calculation.ruleSet().nearest(step.date()), step),
                    words.outcome(calculation.ruleSet(), step));
        }
        calculation
                .clearsOn()
                .ifPresent(clearing -> row(body, words.day(clearing.day()), words.say("timeline.cleared"), ""));
        return table;
    }

    private NativeTable measures() {
        NativeTable table = table("timeline.measures", "column.measure", "column.from", "column.to", "column.lifted");
        for (ImposedMeasure measure : calculation.measures()) {
            row(
                    table.getBody(),
                    words.name(measure.label()),
                    words.day(measure.startsOn()),
                    measure.endsOn()
                            .map(words::day)
                            .orElseGet(() -> words.say(measure.permanent() ? "tile.permanent" : "tile.openEnd")),
                    measure.liftedOn().map(words::day).orElse(""));
        }
        return table;
    }

    private NativeTable table(String caption, String... columns) {
        NativeTable table = new NativeTable();
        table.setCaptionText(words.say(caption));
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(words.say(column));
            cell.getElement().setAttribute("scope", "col");
        }
        return table;
    }

    private static void row(NativeTableBody body, String... cells) {
        NativeTableRow row = body.addRow();
        List.of(cells).forEach(text -> row.addDataCell().setText(text));
    }
}
