package app.zhanggui.ui.calculator;

import app.zhanggui.ui.CitationMarker;
import app.zhanggui.ui.Figures;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;

/** A sentence with its figures in bold and its citation markers behind it. */
class CitedText extends Span {

    CitedText(String text, List<Integer> citations, IntConsumer open) {
        addClassName("statement");
        for (Figures.Piece piece : Figures.cut(text)) {
            if (piece.figure()) {
                Span figure = new Span(piece.text());
                figure.addClassName("figure");
                add(figure);
            } else {
                add(piece.text());
            }
        }
        Span marks = new Span();
        marks.addClassName("statement-end");
        citations.forEach(number -> marks.add(new CitationMarker(number, open)));
        add(marks);
    }
}
