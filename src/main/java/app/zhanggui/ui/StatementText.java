package app.zhanggui.ui;

import app.zhanggui.answer.Statement;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** A sentence of an answer with its figures in bold and its citation markers before the full stop. */
class StatementText extends Span {

    private static final String CLOSING = "。！？.!?；;";

    private final List<CitationMarker> markers = new ArrayList<>();

    StatementText(Statement statement, IntConsumer open) {
        addClassName("statement");
        String text = statement.text();
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        addPieces(text.substring(0, end));
        statement.citations().forEach(number -> addMarker(number, open));
        add(text.substring(end));
    }

    private void addPieces(String text) {
        for (Figures.Piece piece : Figures.cut(text)) {
            if (piece.figure()) {
                Span figure = new Span(piece.text());
                figure.addClassName("figure");
                add(figure);
            } else {
                add(piece.text());
            }
        }
    }

    private void addMarker(int number, IntConsumer open) {
        CitationMarker marker = new CitationMarker(number, open);
        markers.add(marker);
        add(marker);
    }

    /** Shows which citation is open; 0 for none. */
    void setOpen(int number) {
        markers.forEach(marker -> marker.setOpen(number));
    }
}
