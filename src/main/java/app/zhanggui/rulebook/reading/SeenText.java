package app.zhanggui.rulebook.reading;

import java.util.regex.Pattern;

/** Text as a reader sees it, written piece by piece: white space as one space, lines joined as Chinese is. */
final class SeenText {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u000b\\f\\r]+");
    private static final Pattern SPACE_AT_LINE_END = Pattern.compile(" *\\n\\s*");

    private final StringBuilder text = new StringBuilder();
    private boolean joining;
    private boolean hidden;

    /** What stands between two joined lines: nothing between Chinese characters, else a space. */
    static String between(CharSequence before, CharSequence after) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        return isChinese(before.charAt(before.length() - 1)) && isChinese(after.charAt(0)) ? "" : " ";
    }

    void append(String part) {
        if (hidden || part.isEmpty()) {
            return;
        }
        if (joining && !endsLine()) {
            text.append(between(text, part));
        }
        joining = false;
        text.append(part);
    }

    /** Ends the line where the source does so for its own width only. */
    void joinLines() {
        joining = true;
    }

    /** Begins a new line, unless one has just begun. */
    void newLine() {
        joining = false;
        if (!endsLine()) {
            text.append('\n');
        }
    }

    /** Leaves out what follows, or no longer does so. */
    void hide(boolean hide) {
        hidden = hide;
    }

    /** All that was written, without white space at its ends and at those of its lines. */
    @Override
    public String toString() {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        return SPACE_AT_LINE_END.matcher(spaced).replaceAll("\n").strip();
    }

    private boolean endsLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private static boolean isChinese(char c) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
        return Character.isIdeographic(c)
                || block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
                || block == Character.UnicodeBlock.GENERAL_PUNCTUATION;
    }
}
