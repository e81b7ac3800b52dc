package app.zhanggui.retrieval;

import app.zhanggui.text.TextFolding;
import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts a folded text into single Chinese characters, words of other scripts and numbers.
 *
 * <p>A token that does not touch the one before it has a position increment of 2: no pair is made across such a break.
 * Spaces behind a number are no break, so that {@code 30 天} reads like {@code 30天}.
 */
final class RuleTokenizer extends Tokenizer {

    /** The type of a Chinese character. */
    static final String HAN = "<HAN>";
    /** The type of a word of letters, with or without digits. */
    static final String WORD = "<WORD>";
    /** The type of a number, a percentage among them. */
    static final String NUMBER = "<NUMBER>";

    private static final int MAX_WORD_LENGTH = 64;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private String text = "";
    private int at;
    private boolean touching;

    @Override
    public void reset() throws IOException {
        super.reset();
        text = WholeTextCharFilter.wholeOf(input);
        at = 0;
        touching = false;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (TextFolding.isHan(codePoint)) {
                return emit(at + Character.charCount(codePoint), HAN);
            }
            if (Character.isLetterOrDigit(codePoint)) {
                return emitWord();
            }
            touching = false;
            at += Character.charCount(codePoint);
        }
        return false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(text.length());
        offset.setOffset(last, last);
    }

    private boolean emitWord() {
        int end = at;
        boolean number = true;
        while (end < text.length() && end - at < MAX_WORD_LENGTH && continues(end)) {
            int codePoint = text.codePointAt(end);
            number &= codePoint < 'a';
            end += Character.charCount(codePoint);
        }
        if (!number) {
            return emit(end, WORD);
        }
        int sign = skipSpaces(end);
        if (sign < text.length() && "%‰".indexOf(text.charAt(sign)) >= 0) {
            return emitPercentage(end, sign);
        }
        emit(end, NUMBER);
        at = sign;
        return true;
    }

    private boolean continues(int position) {
        int codePoint = text.codePointAt(position);
        boolean point = codePoint == '.' && isDigit(position - 1) && isDigit(position + 1);
        return point || Character.isLetterOrDigit(codePoint) && !TextFolding.isHan(codePoint);
    }

    private boolean isDigit(int position) {
        return position >= at && position < text.length() && Character.isDigit(text.charAt(position));
    }

    private int skipSpaces(int position) {
        int end = position;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private boolean emitPercentage(int digitsEnd, int sign) {
        String digits = text.substring(at, digitsEnd);
        emit(sign + 1, NUMBER);
        term.setEmpty().append(digits).append(text.charAt(sign));
        return true;
    }

    private boolean emit(int end, String tokenType) {
        term.append(text, at, end);
        offset.setOffset(correctOffset(at), correctOffset(end));
        increment.setPositionIncrement(touching ? 1 : 2);
        type.setType(tokenType);
        touching = true;
        at = end;
        return true;
    }
}
