package app.zhanggui.ui;

import app.zhanggui.history.ShownReply.ShownStatement;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** A sentence of an answer: figures in bold, an enumeration as a list, citation markers before the full stop. */
class StatementText extends Span {

    private static final String CLOSING = "。！？.!?；;";

    private final List<CitationMarker> markers = new ArrayList<>();

    StatementText(ShownStatement statement, IntConsumer open) {
        addClassName("statement");
        String text = statement.text();
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        HasComponents last = addParts(text.substring(0, end));
        // Kept on one line, so that no line begins with the full stop.
        Span close = new Span();
        close.addClassName("statement-end");
        statement.citations().forEach(number -> close.add(marker(number, open)));
        close.add(text.substring(end));
        last.add(close);
        DocumentWords.mark(this);
    }

    /** Adds the text, an enumeration as a list; answers what its end stands in. */
    private HasComponents addParts(String text) {
        Enumeration enumeration = Enumeration.in(text);
        addPieces(this, enumeration.intro());
        if (enumeration.parts().isEmpty()) {
            return this;
        }
        Span list = new Span();
        list.getElement().setAttribute("role", "list");
        add(list);
        Span last = list;
        for (String part : enumeration.parts()) {
            last = new Span();
            last.addClassName("part");
            last.getElement().setAttribute("role", "listitem");
            addPieces(last, part);
            list.add(last);
        }
        return last;
    }

    private static void addPieces(HasComponents parent, String text) {
        for (Figures.Piece piece : Figures.cut(text)) {
            if (piece.figure()) {
                Span figure = new Span(piece.text());
                figure.addClassName("figure");
                parent.add(figure);
            } else {
                parent.add(piece.text());
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
