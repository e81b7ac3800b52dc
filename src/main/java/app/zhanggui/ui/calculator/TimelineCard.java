package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.ImposedMeasure;
import app.zhanggui.penalty.Step;
import app.zhanggui.ui.timeline.AxisFormat;
import app.zhanggui.ui.timeline.TimelineSvg;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The picture, and the same as a table for who wants to read it. */
class TimelineCard extends Div {

    private static final String ID = "course";

    private final Result result;
    private final CalculationWords words;

    /**
     * Draws the result.
     *
     * @param result what is drawn
     * @param tableOpen whether the table is open
     * @param opened hears whether a person opened it
     */
    TimelineCard(Result result, boolean tableOpen, Consumer<Boolean> opened) {
        this.result = result;
        words = result.words();
        addClassName("timeline-card");
        Calculation calculation = result.calculation();
        String description = new Summary(calculation, words).headline();
        String svg = TimelineSvg.of(
                TimelineOfCalculation.of(calculation, words, description),
                new AxisFormat(words.format("date.month"), words.format("date.year")),
                ID);
        NativeDetails table = new NativeDetails(new Span(words.say("timeline.table")), table());
        table.setOpen(tableOpen);
        table.addToggleListener(event -> opened.accept(event.isOpened()));
        table.addClassName("timeline-table");
        add(new Html("<div class=\"timeline-pictures\">" + svg + "</div>"), table);
    }

    private Div table() {
        Div tables = new Div(steps());
        if (!result.calculation().measures().isEmpty()) {
            tables.add(measures());
        }
        tables.addClassName("table-scroll");
        tables.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        tables.getElement().setAttribute("aria-label", words.say("timeline.table.label"));
        return tables;
    }

    private NativeTable steps() {
        NativeTable table = table("timeline.steps", "column.day", "column.added", "column.outcome");
        NativeTableBody body = table.getBody();
        for (Step step : result.calculation().steps()) {
            row(
                    body,
                    words.day(step.date()),
                    words.added(result.ruleSet().nearest(step.date()), step),
                    words.outcome(result.ruleSet(), step));
        }
        result.calculation()
                .clearsOn()
                .ifPresent(clearing -> row(body, words.day(clearing.day()), words.say("timeline.cleared"), ""));
        return table;
    }

    private NativeTable measures() {
        NativeTable table = table("timeline.measures", "column.measure", "column.from", "column.to", "column.lifted");
        for (ImposedMeasure measure : result.calculation().measures()) {
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
