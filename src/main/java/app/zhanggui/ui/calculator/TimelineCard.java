package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.ui.timeline.AxisFormat;
import app.zhanggui.ui.timeline.TimelineSvg;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** The picture, and the same as a table for who wants to read it. */
class TimelineCard extends Div {

    private static final String ID = "course";

    /**
     * Draws the result.
     *
     * @param result what is drawn
     * @param tableOpen whether the table is open
     * @param opened hears whether a person opened it
     */
    TimelineCard(Result result, boolean tableOpen, Consumer<Boolean> opened) {
        CalculationWords words = result.words();
        addClassName("timeline-card");
        Calculation calculation = result.calculation();
        String description = new Summary(calculation, words).headline();
        String svg = TimelineSvg.of(
                TimelineOfCalculation.of(calculation, words, description),
                new AxisFormat(words.format("date.month"), words.format("date.year")),
                ID);
        NativeDetails table =
                new NativeDetails(new Span(words.say("timeline.table")), new TimelineTable(calculation, words));
        table.setOpen(tableOpen);
        table.addToggleListener(event -> opened.accept(event.isOpened()));
        table.addClassName("timeline-table");
        add(new Html("<div class=\"timeline-pictures\">" + svg + "</div>"), table);
    }
}
