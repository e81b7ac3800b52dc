package app.zhanggui.retrieval;

import java.io.Reader;

/** Writes every number in Arabic digits: 三十天 as 30天, 百分之四十五 as 45%, 10万 as 100000, 1,000 as 1000. */
final class NumeralCharFilter extends WholeTextCharFilter {

    private final NumeralReader numerals;

    NumeralCharFilter(Reader input, NumeralReader numerals) {
        super(input);
        this.numerals = numerals;
    }

    @Override
    void rewrite(String text, Rewriting rewriting) {
        int at = 0;
        while (at < text.length()) {
            int next = at;
            while (next < text.length() && !NumeralReader.mayBeginWith(text.charAt(next))) {
                next++;
            }
            rewriting.keep(text, at, next);
            at = next;
            if (at < text.length()) {
                Numeral numeral = numerals.at(text, at);
                rewriting.replace(numeral.end() - at, numeral.written());
                at = numeral.end();
            }
        }
    }
}
