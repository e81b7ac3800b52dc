package app.zhanggui.text;

import java.util.Arrays;

/**
 * A text in its folded form that still knows where each character came from.
 *
 * <p>Unlike {@link TextFolding#fold(String)} it keeps line breaks and tabs, so that a pasted table stays one, and every
 * space. Immutable, thread-safe.
 */
public final class FoldedText {

    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** Folds the text. */
    public static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] starts = new int[original.length()];
        int[] ends = new int[original.length()];
        for (int at = 0; at < original.length(); ) {
            int codePoint = original.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            int form = codePoint == '\n' || codePoint == '\t' ? codePoint : TextFolding.fold(codePoint);
            if (form != TextFolding.DROPPED) {
                int from = folded.length();
                folded.appendCodePoint(form);
                Arrays.fill(starts, from, folded.length(), at);
                Arrays.fill(ends, from, folded.length(), next);
            }
            at = next;
        }
        return new FoldedText(folded.toString(), starts, ends);
    }

    /** The folded text. */
    public String folded() {
        return folded;
    }

    /** The offset in the original text at which the folded character stands. */
    public int originalStart(int foldedOffset) {
        return starts[foldedOffset];
    }

    /** The offset in the original text behind the folded character before the given offset, which is 1 or more. */
    public int originalEnd(int foldedOffset) {
        return ends[foldedOffset - 1];
    }
}
