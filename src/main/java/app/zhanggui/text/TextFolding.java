package app.zhanggui.text;

import com.ibm.icu.text.Transliterator;

/**
 * Folds characters that a reader takes for the same: Traditional to Simplified, full to half width, upper to lower
 * case; drops what cannot be seen.
 *
 * <p>Folding goes character by character, so an offset changes only where a character is dropped. Thread-safe.
 */
public final class TextFolding {

    /** What {@link #fold(int)} answers for a character that is dropped. */
    public static final int DROPPED = -1;

    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';

    /** Nothing below is Chinese, and everything in the common block is: looking up the script costs far more. */
    private static final char FIRST_IDEOGRAPH = '\u2e80';

    private static final char FIRST_COMMON_HAN = '\u4e00';
    private static final char LAST_COMMON_HAN = '\u9fff';

    private static final char[] SIMPLIFIED = simplifiedForms();

    private TextFolding() {}

    /** The text in its folded form; line breaks and other white space become single spaces, the ends are trimmed. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().map(TextFolding::fold).filter(c -> c != DROPPED).forEach(c -> {
            boolean repeatedSpace = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (!repeatedSpace) {
                folded.appendCodePoint(c);
            }
        });
        return folded.toString().strip();
    }

    /**
     * The folded form of one code point.
     *
     * @return the code point to read instead, a space for white space and lone surrogates, or {@link #DROPPED} for a
     *     character that cannot be seen
     */
    public static int fold(int codePoint) {
        if (codePoint >= FIRST_HAN && codePoint <= LAST_HAN) {
            return SIMPLIFIED[codePoint - FIRST_HAN];
        }
        if (codePoint >= ' ' && codePoint < '\u007f') {
            return Character.toLowerCase(codePoint);
        }
        if (codePoint >= '\uff01' && codePoint <= '\uff5e') {
            return Character.toLowerCase(codePoint - '\uff01' + '!');
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.UNASSIGNED -> DROPPED;
            case Character.SURROGATE, Character.PRIVATE_USE -> ' ';
            default -> Character.toLowerCase(codePoint);
        };
    }

    /** Whether the code point is a Chinese character. */
    public static boolean isHan(int codePoint) {
        if (codePoint < FIRST_IDEOGRAPH || codePoint >= FIRST_COMMON_HAN && codePoint <= LAST_COMMON_HAN) {
            return codePoint >= FIRST_IDEOGRAPH;
        }
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static char[] simplifiedForms() {
        Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
        char[] forms = new char[LAST_HAN - FIRST_HAN + 1];
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            String form = toSimplified.transliterate(String.valueOf(c));
            forms[c - FIRST_HAN] = form.length() == 1 ? form.charAt(0) : c;
        }
        return forms;
    }
}
