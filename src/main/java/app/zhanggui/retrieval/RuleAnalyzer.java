package app.zhanggui.retrieval;

import app.zhanggui.rulebook.TextRange;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Turns text into the terms of the index, the same way for clauses and questions.
 *
 * <p>The steps are {@link FoldingCharFilter}, {@link NumeralCharFilter}, {@link RuleTokenizer} and, for every field but
 * the one of single characters, {@link PairFilter}. Thread-safe.
 */
public final class RuleAnalyzer extends Analyzer {

    private final MeasureWords measures = new MeasureWords();
    private final NumeralReader numerals = new NumeralReader(measures);

    /** Makes the analyzer. */
    public RuleAnalyzer() {
        // The fields differ in their steps, so they must not share them.
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** The text's pairs of Chinese characters, its words and its numbers, in the order of the text. */
    public List<Token> pairs(String text) {
        return tokens(IndexFields.PAIRS, text);
    }

    /** The text's single Chinese characters, its words and its numbers, in the order of the text. */
    public List<Token> singles(String text) {
        return tokens(IndexFields.SINGLES, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = new RuleTokenizer();
        boolean single = fieldName.equals(IndexFields.SINGLES);
        return new TokenStreamComponents(tokenizer, single ? tokenizer : new PairFilter(tokenizer, measures));
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new NumeralCharFilter(new FoldingCharFilter(reader), numerals);
    }

    private List<Token> tokens(String field, String text) {
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            List<Token> tokens = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), new TextRange(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
