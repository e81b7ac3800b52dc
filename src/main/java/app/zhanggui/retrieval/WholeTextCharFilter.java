package app.zhanggui.retrieval;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites a text as a whole and remembers where its parts came from.
 *
 * <p>A clause is short; reading it at once lets a step look ahead and back.
 */
abstract class WholeTextCharFilter extends BaseCharFilter {

    private static final int BUFFER = 512;

    private @Nullable Reader rewritten;

    WholeTextCharFilter(Reader input) {
        super(input);
    }

    /** Writes the new form of the text, piece by piece. */
    abstract void rewrite(String text, Rewriting rewriting);

    @Override
    public final int read(char[] buffer, int offset, int length) throws IOException {
        Reader reader = rewritten;
        if (reader == null) {
            reader = new StringReader(rewriteAll());
            rewritten = reader;
        }
        return reader.read(buffer, offset, length);
    }

    @Override
    public final int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    /** Everything that the reader still holds; a clause is so short that a usual buffer would be the greater cost. */
    static String wholeOf(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
            text.append(buffer, 0, length);
        }
        return text.toString();
    }

    private String rewriteAll() throws IOException {
        Rewriting rewriting = new Rewriting();
        rewrite(wholeOf(input), rewriting);
        return rewriting.text.toString();
    }

    /** The new text as far as it is written. */
    final class Rewriting {

        private final StringBuilder text = new StringBuilder();
        private int read;

        /** Takes the next characters of the original as they are. */
        void keep(CharSequence original, int start, int end) {
            text.append(original, start, end);
            read += end - start;
        }

        /** Takes the next characters of the original for the given ones. */
        void replace(int originalLength, CharSequence by) {
            text.append(by);
            read += originalLength;
            noteShift();
        }

        /** Takes the next characters of the original for one code point. */
        void replace(int originalLength, int codePoint) {
            text.appendCodePoint(codePoint);
            read += originalLength;
            if (Character.charCount(codePoint) != originalLength) {
                noteShift();
            }
        }

        /** Leaves the next characters of the original out. */
        void drop(int originalLength) {
            read += originalLength;
            noteShift();
        }

        private void noteShift() {
            int shift = read - text.length();
            if (shift != getLastCumulativeDiff()) {
                addOffCorrectMap(text.length(), shift);
            }
        }
    }
}
