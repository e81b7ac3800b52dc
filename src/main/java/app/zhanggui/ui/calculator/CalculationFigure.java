package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.ui.timeline.AxisFormat;
import app.zhanggui.ui.timeline.TimelineSvg;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A calculation as a small picture inside an answer, with the same as a table. */
class CalculationFigure extends HtmlContainer {

    /**
     * Draws the result.
     *
     * @param result what is drawn
     * @param daysSaid whether the day of each event was told; else the picture says that they are provisional
     * @param id begins the ids in the markup
     */
    CalculationFigure(Result result, boolean daysSaid, String id) {
        super("figure");
        Calculation calculation = result.calculation();
        CalculationWords words = result.words();
        addClassName("calculation-figure");
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.add(new Span(words.name(result.ruleSet().title())));
        String svg = TimelineSvg.small(
                TimelineOfCalculation.of(calculation, words, new Summary(calculation, words).headline()),
                new AxisFormat(words.format("date.month"), words.format("date.year")),
                id);
        add(caption, new Html("<div class=\"timeline-pictures\">" + svg + "</div>"));
        if (!daysSaid) {
            Paragraph provisional = new Paragraph(words.say("figure.provisional"));
            provisional.addClassName("provisional");
            add(provisional);
        }
        NativeDetails table =
                new NativeDetails(new Span(words.say("timeline.table")), new TimelineTable(calculation, words));
        table.addClassName("timeline-table");
        add(table);
    }

    /** Whether there is a total to draw that rises, or a measure. */
    static boolean saysSomething(Result result) {
        Calculation calculation = result.calculation();
        return !calculation.measures().isEmpty()
                || CalculationWords.shown(calculation.version()).stream()
                        .anyMatch(track -> calculation.totals().getOrDefault(track.id(), 0) > 0);
    }
}
