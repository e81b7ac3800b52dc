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
        // Kept on one line, so that no line begins with the full stop.
        Span close = new Span();
        close.addClassName("statement-end");
        statement.citations().forEach(number -> close.add(marker(number, open)));
        close.add(text.substring(end));
        add(close);
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

    private CitationMarker marker(int number, IntConsumer open) {
        CitationMarker marker = new CitationMarker(number, open);
        markers.add(marker);
        return marker;
    }

    /** Shows which citation is open; 0 for none. */
    void setOpen(int number) {
        markers.forEach(marker -> marker.setOpen(number));
    }
}
