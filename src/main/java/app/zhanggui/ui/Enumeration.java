package app.zhanggui.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence cut where it enumerates, so that each part can stand on a line of its own.
 *
 * @param intro what stands before the first part; the whole text where there is no enumeration
 * @param parts each with the semicolon that ends it; empty, or at least three, or the lines of a list
 */
record Enumeration(String intro, List<String> parts) {

    private static final int FEWEST = 3;
    private static final String SEMICOLONS = "；;";
    private static final String COLONS = "：:";
    private static final String DASH = "- ";

    /** The enumeration in a text without its full stop. */
    static Enumeration in(String text) {
        if (text.indexOf('\n') >= 0) {
            return ofLines(text);
        }
        List<String> parts = cut(text);
        if (parts.size() < FEWEST) {
            return new Enumeration(text, List.of());
        }
        int colon = colon(parts.getFirst());
        // Where each part has a colon, the first one names the first part and not the whole.
        if (colon < 0 || parts.stream().skip(1).allMatch(part -> colon(part) >= 0)) {
            return new Enumeration("", parts);
        }
        String intro = parts.getFirst().substring(0, colon + 1);
        parts.set(0, parts.getFirst().substring(colon + 1));
        return new Enumeration(intro, parts);
    }

    /** A list that is one already: what stands before its first line, then its items without dashes. */
    private static Enumeration ofLines(String text) {
        List<String> lines = text.lines().toList();
        return new Enumeration(
                lines.getFirst(),
                lines.stream()
                        .skip(1)
                        .map(line -> line.startsWith(DASH) ? line.substring(DASH.length()) : line)
                        .toList());
    }

    private static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("（(《「".indexOf(c) >= 0) {
                depth++;
            } else if ("）)》」".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && SEMICOLONS.indexOf(c) >= 0) {
                parts.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static int colon(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (COLONS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
