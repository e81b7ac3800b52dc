package app.zhanggui.ui;

import app.zhanggui.history.ShownCitation;

/**
 * Where the quoted words stand in a cited passage, counted in characters that are not white space.
 *
 * <p>Counted so, the place is the same in the passage's plain text and in its rendered markup.
 *
 * @param from how many characters stand before the quote
 * @param to how many characters stand before its end
 */
record QuoteRange(int from, int to) {

    /** The place of the citation's quote. */
    static QuoteRange of(ShownCitation citation) {
        return new QuoteRange(
                count(citation.text(), citation.quote().start()),
                count(citation.text(), citation.quote().end()));
    }

    /** How many of the first characters of the text are not white space. */
    static int count(String text, int end) {
        return (int) text.substring(0, end).chars().filter(c -> !isSpace(c)).count();
    }

    // What \s is in the browser, which counts the same text.
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
