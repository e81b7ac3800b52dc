package app.zhanggui.retrieval;

import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The terms of a query that are marked in a text. Immutable and thread-safe.
 *
 * <p>Analyzing a text costs far more than looking at it. Most terms are Chinese characters that can be no part of a number
 * or of a word of letters: they stand in a text as they stand in the index. Only for the others the parts between two
 * punctuation marks that may hold one are analyzed.
 */
final class Marks {

    /** No term reaches across one of these, unless it is part of a number. */
    private static final String BREAKS = "，。；：、？！（）《》“”\n";

    private final Set<String> terms;
    private final BitSet firsts = new BitSet();
    private final int[] pairs;
    private final BitSet lone = new BitSet();
    private final boolean others;
    private final boolean single;

    Marks(Set<String> terms) {
        this.terms = Set.copyOf(terms);
        List<String> plain = terms.stream().filter(Marks::isPlain).toList();
        List<String> ofTwo = plain.stream().filter(term -> term.length() == 2).toList();
        this.pairs = ofTwo.stream()
                .mapToInt(term -> pair(term.charAt(0), term.charAt(1)))
                .sorted()
                .toArray();
        ofTwo.forEach(term -> firsts.set(term.charAt(0)));
        plain.stream().filter(term -> term.length() == 1).forEach(term -> lone.set(term.charAt(0)));
        this.others = plain.size() < terms.size();
        this.single = terms.stream().anyMatch(term -> term.length() == 1);
    }

    /** Where the terms stand in the text, merged where they touch, in the order of the text. */
    List<TextRange> in(String text, RuleAnalyzer analyzer) {
        List<TextRange> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfPart(text, start);
            if (mustBeAnalyzed(text, start, end)) {
                analyze(text, start, end, analyzer, found);
            } else {
                look(text, start, end, found);
            }
            start = end;
        }
        return Ranges.merged(found);
    }

    private void look(String text, int start, int end, List<TextRange> found) {
        int before = ' ';
        for (int i = start; i < end; i++) {
            int c = TextFolding.fold(text.charAt(i));
            if (firsts.get(before) && Arrays.binarySearch(pairs, pair(before, c)) >= 0) {
                found.add(new TextRange(i - 1, i + 1));
            } else if (lone.get(c)) {
                found.add(new TextRange(i, i + 1));
            }
            before = c;
        }
    }

    private void analyze(String text, int start, int end, RuleAnalyzer analyzer, List<TextRange> found) {
        tokens(text.substring(start, end), analyzer)
                .filter(token -> terms.contains(token.term()))
                .map(Token::range)
                .forEach(range -> found.add(new TextRange(start + range.start(), start + range.end())));
    }

    private Stream<Token> tokens(String part, RuleAnalyzer analyzer) {
        Stream<Token> singles = single
                ? analyzer.singles(part).stream().filter(token -> token.term().length() == 1)
                : Stream.empty();
        return Stream.concat(analyzer.pairs(part).stream(), singles);
    }

    /** Whether the part has what moves the characters behind it, or may hold a term that is not plain. */
    private boolean mustBeAnalyzed(String text, int start, int end) {
        int before = ' ';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int folded = TextFolding.fold(c);
            boolean moves = folded == TextFolding.DROPPED || Character.isSurrogate(c) || isInNumber(before, folded);
            if (moves || others && !isPlain(folded)) {
                return true;
            }
            before = folded;
        }
        return false;
    }

    /** Whether a number may take in a character that is no numeral: 百分之三, 三点五. */
    private static boolean isInNumber(int before, int c) {
        return c == '分' && before == '百' || c == '点' && NumeralReader.mayBeginWith((char) before);
    }

    private static int endOfPart(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0 && !isNumeral(text, i - 1, start)) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean isNumeral(String text, int at, int start) {
        return at >= start && NumeralReader.mayBeginWith((char) TextFolding.fold(text.charAt(at)));
    }

    private static boolean isPlain(String term) {
        return term.length() <= 2 && term.chars().allMatch(c -> TextFolding.isHan(c) && isPlain(c));
    }

    /** Whether the character begins no number and no word of letters; punctuation is as plain. */
    private static boolean isPlain(int folded) {
        boolean han = TextFolding.isHan(folded);
        return !NumeralReader.mayBeginWith((char) folded) && (han || !Character.isLetterOrDigit(folded));
    }

    private static int pair(int first, int second) {
        return first << Character.SIZE | second;
    }
}
