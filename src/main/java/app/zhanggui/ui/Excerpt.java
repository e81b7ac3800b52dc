package app.zhanggui.ui;

import app.zhanggui.history.ShownCitation;

/**
 * The quoted words of a citation with some of the clause around them.
 *
 * @param before the words before the quote
 * @param quote the quote
 * @param after the words behind it
 */
record Excerpt(String before, String quote, String after) {

    private static final int AROUND = 60;
    private static final int LONGEST_QUOTE = 240;
    private static final String CUT = "…";

    static Excerpt of(ShownCitation citation) {
        String text = citation.text();
        int start = citation.quote().start();
        int end = citation.quote().end();
        String quote = citation.quotedText();
        return new Excerpt(
                start > AROUND ? CUT + text.substring(start - AROUND, start) : text.substring(0, start),
                quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + CUT : quote,
                text.length() - end > AROUND ? text.substring(end, end + AROUND) + CUT : text.substring(end));
    }
}
