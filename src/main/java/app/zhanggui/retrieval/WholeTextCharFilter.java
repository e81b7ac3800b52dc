package app.zhanggui.retrieval;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites a text as a whole and remembers where its parts came from.
 *
 * <p>A clause is short; reading it at once lets a step look ahead and back.
 */
abstract class WholeTextCharFilter extends BaseCharFilter {

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

    private String rewriteAll() throws IOException {
        StringWriter text = new StringWriter();
        input.transferTo(text);
        Rewriting rewriting = new Rewriting();
        rewrite(text.toString(), rewriting);
        return rewriting.text.toString();
    }

    /** The new text as far as it is written. */
    final class Rewriting {

        private final StringBuilder text = new StringBuilder();
        private int read;

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
            noteShift();
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
