package app.zhanggui.ui;

import app.zhanggui.rulebook.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A text with the found words marked, cut to the part in which they stand where it is long.
 *
 * @param text the whole text
 * @param marked the found words in the order of the text
 * @param from where what is shown begins
 * @param to where it ends
 */
record FoundText(String text, List<TextRange> marked, int from, int to) {

    private static final int BEFORE = 40;
    private static final String CUT = "…";

    /** The part of the text around the first found words, of about that many characters. */
    static FoundText of(String text, List<TextRange> marked, int length) {
        if (text.length() <= length) {
            return new FoundText(text, marked, 0, text.length());
        }
        int first = marked.isEmpty() ? 0 : marked.getFirst().start();
        int latest = text.length() - length;
        int from = Math.clamp(first - BEFORE, 0, latest);
        return new FoundText(text, marked, whole(text, from), whole(text, from + length));
    }

    /** Appends it to the element, as text and marks only. */
    void appendTo(Element parent) {
        for (Part part : parts()) {
            if (part.marked()) {
                parent.appendElement("mark").text(part.text());
            } else {
                parent.appendText(part.text());
            }
        }
    }

    /** It as texts one after the other. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        add(parts, from > 0 ? CUT : "", false);
        int at = from;
        for (TextRange range : marked) {
            int start = Math.clamp(range.start(), at, to);
            int end = Math.clamp(range.end(), at, to);
            if (end > start) {
                add(parts, text.substring(at, start), false);
                add(parts, text.substring(start, end), true);
                at = end;
            }
        }
        add(parts, text.substring(at, to), false);
        add(parts, to < text.length() ? CUT : "", false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }

    /** The offset, or the one before where it would cut a character in two. */
    private static int whole(String text, int offset) {
        boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    /**
     * A piece of the text.
     *
     * @param text the piece
     * @param marked whether it is what was looked for
     */
    record Part(String text, boolean marked) {}
}
