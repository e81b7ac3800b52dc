package app.zhanggui.rulebook.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mark {@code {#id .class}} at the end of a clause.
 *
 * @param id the clause's id, empty where the mark names none
 * @param classes the classes after the id
 * @param start where the mark begins, as an offset into the file
 */
record Anchor(String id, List<String> classes, int start) {

    /** What an id may be, for messages. */
    static final String ID_RULE = "allowed: lower-case letters a-z, digits, hyphens and dots, like host-5";

    /** The class of a clause that leaves the matter to the platform. */
    static final String DISCRETION = "discretion";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");
    private static final Pattern MARK = Pattern.compile("[{｛]\\s*[#＃]");

    /** Whether the text is an id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Whether there is something in the text that looks like a mark. */
    static boolean isIn(String text) {
        return MARK.matcher(text).find();
    }

    /** The mark at the end of the range of the text. */
    static Optional<Anchor> atEnd(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - from < 3 || text.charAt(end - 1) != '}') {
            return Optional.empty();
        }
        int start = text.lastIndexOf('{', end - 1);
        if (start < from || "#.".indexOf(text.charAt(start + 1)) < 0) {
            return Optional.empty();
        }
        return Optional.of(of(text.substring(start + 1, end - 1), start));
    }

    private static Anchor of(String content, int start) {
        List<String> words = Arrays.asList(content.strip().split("\\s+"));
        boolean named = words.getFirst().startsWith("#");
        return new Anchor(
                named ? words.getFirst().substring(1) : "", named ? words.subList(1, words.size()) : words, start);
    }

    /** The same mark in a text that begins that many characters earlier. */
    Anchor movedBy(int offset) {
        return new Anchor(id, classes, start + offset);
    }

    boolean discretion() {
        return classes.contains("." + DISCRETION);
    }

    /** Notes what is wrong in the mark. */
    void check(int line, Problems problems) {
        if (!isId(id)) {
            problems.add(line, id, "the clause id %s is not an id; " + ID_RULE);
        }
        for (String unknown : classes) {
            if (!unknown.equals("." + DISCRETION)) {
                problems.add(line, unknown, "the class %s of a clause is unknown; allowed: ." + DISCRETION);
            }
        }
    }
}
