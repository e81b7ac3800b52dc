package app.zhanggui.api;

/** Text as a visitor sent it, made safe to search, to store and to write as JSON. */
final class VisitorText {

    private static final int LONGEST_NAMED = 80;
    private static final String CUT = "…";
    private static final int REPLACEMENT = 0xFFFD;

    private VisitorText() {}

    /** The text without NUL characters, and with half surrogate pairs, which no UTF-8 can carry, replaced. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> character != 0)
                .map(VisitorText::whole)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The text in a form short enough to be named in an error. */
    static String named(String text) {
        String oneLine = clean(text).replaceAll("\\p{Cntrl}", " ");
        return oneLine.codePointCount(0, oneLine.length()) <= LONGEST_NAMED
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST_NAMED)) + CUT;
    }

    private static int whole(int character) {
        return Character.getType(character) == Character.SURROGATE ? REPLACEMENT : character;
    }
}
