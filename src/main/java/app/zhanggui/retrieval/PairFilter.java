package app.zhanggui.retrieval;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Joins touching Chinese characters to pairs, and a number to the measure word behind it.
 *
 * <p>Words and numbers stay as they are beside that; a Chinese character without a neighbour stays alone. What comes in
 * is a stream of {@link RuleTokenizer}.
 */
final class PairFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final MeasureWords measures;
    private final Deque<Piece> ready = new ArrayDeque<>();
    private final List<Piece> run = new ArrayList<>();
    private boolean ended;

    PairFilter(TokenStream input, MeasureWords measures) {
        super(input);
        this.measures = measures;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
        run.clear();
        ended = false;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (ready.isEmpty() && !ended) {
            readToNextBreak();
        }
        Piece piece = ready.poll();
        if (piece == null) {
            return false;
        }
        clearAttributes();
        term.append(piece.text);
        offset.setOffset(piece.start, piece.end);
        increment.setPositionIncrement(piece.increment);
        type.setType(piece.type);
        return true;
    }

    private void readToNextBreak() throws IOException {
        ended = true;
        while (input.incrementToken()) {
            Piece piece = new Piece(term.toString(), type.type(), offset.startOffset(), offset.endOffset(), 1);
            boolean startsNext = increment.getPositionIncrement() > 1 && !run.isEmpty();
            if (startsNext) {
                joinRun();
            }
            run.add(piece);
            if (startsNext) {
                ended = false;
                return;
            }
        }
        joinRun();
    }

    private void joinRun() {
        for (int i = 0; i < run.size(); i++) {
            Piece piece = run.get(i);
            boolean beforeHan = isHan(i + 1);
            if (piece.type.equals(RuleTokenizer.HAN)) {
                joinHan(i, beforeHan);
            } else {
                ready.add(piece);
                if (beforeHan && piece.isCount()) {
                    ready.add(piece.joined(run.subList(i + 1, i + 1 + measureLength(i + 1)), 0));
                }
            }
        }
        run.clear();
    }

    private void joinHan(int i, boolean beforeHan) {
        boolean measure = i > 0 && run.get(i - 1).isCount();
        if (beforeHan) {
            ready.add(run.get(i).joined(run.get(i + 1)));
        } else if (!isHan(i - 1) && !measure) {
            ready.add(run.get(i));
        }
    }

    /** How many characters behind a number belong to it: those of the measure word, else one. */
    private int measureLength(int from) {
        StringBuilder behind = new StringBuilder();
        for (int i = from; i < from + 3 && isHan(i); i++) {
            behind.append(run.get(i).text);
        }
        return Math.max(1, Math.min(measures.lengthAt(behind, 0), behind.length()));
    }

    private boolean isHan(int i) {
        return i >= 0 && i < run.size() && run.get(i).type.equals(RuleTokenizer.HAN);
    }

    private record Piece(String text, String type, int start, int end, int increment) {

        /** Whether it is a number that counts something; a percentage is whole in itself. */
        boolean isCount() {
            return type.equals(RuleTokenizer.NUMBER) && Character.isDigit(text.charAt(text.length() - 1));
        }

        Piece joined(Piece behind) {
            return new Piece(text.concat(behind.text), type, start, behind.end, 1);
        }

        Piece joined(List<Piece> behind, int newIncrement) {
            StringBuilder joined = new StringBuilder(text);
            behind.forEach(piece -> joined.append(piece.text));
            return new Piece(joined.toString(), type, start, behind.getLast().end, newIncrement);
        }
    }
}
