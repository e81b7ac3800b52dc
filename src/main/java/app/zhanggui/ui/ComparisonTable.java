package app.zhanggui.ui;

import app.zhanggui.answer.Comparison;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** What an answer sets against each other, as a table: one row for each thing, a marker in each cell. */
class ComparisonTable extends Div {

    private final List<CitationMarker> markers = new ArrayList<>();

    ComparisonTable(Comparison comparison, IntConsumer open) {
        addClassName("comparison");
        Element table = new Element("table");
        Element head = new Element("tr").appendChild(new Element("td"));
        comparison.points().forEach(point -> head.appendChild(header(point, "col")));
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        comparison.rows().forEach(row -> body.appendChild(row(row, open)));
        table.appendChild(body);
        getElement().appendChild(table);
        DocumentWords.mark(this);
    }

    private Element row(Comparison.Row row, IntConsumer open) {
        Element line = new Element("tr").appendChild(header(row.subject(), "row"));
        row.cells().forEach(cell -> line.appendChild(cell(cell, open)));
        return line;
    }

    private Element cell(Comparison.Cell cell, IntConsumer open) {
        Span said = new Span(cell.text());
        cell.citation().ifPresent(number -> {
            CitationMarker marker = new CitationMarker(number, open);
            markers.add(marker);
            said.add(marker);
        });
        return new Element("td").appendChild(said.getElement());
    }

    private static Element header(String text, String scope) {
        return new Element("th").setAttribute("scope", scope).setText(text);
    }

    /** Shows which citation is open; 0 for none. */
    void setOpen(int number) {
        markers.forEach(marker -> marker.setOpen(number));
    }
}
