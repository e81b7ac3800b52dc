package app.zhanggui.question.dates;

import app.zhanggui.rulebook.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds the dates of a text. What one date leaves out is taken from the dates before it and else from the day of the
 * question, as the latest day that is not after it. Immutable, thread-safe.
 */
public final class Dates {

    /** What stands in the place of a date that an earlier form has read. */
    static final char TAKEN = '\u0000';

    private final DateForms forms = new DateForms(new DateWords());

    /**
     * The dates from left to right, without overlap.
     *
     * @param foldedText the text in its folded form; line breaks may stand in it
     * @param asOf the day from which 昨天 and the like count
     */
    public List<SaidDate> in(String foldedText, LocalDate asOf) {
        StringBuilder rest = new StringBuilder(foldedText);
        List<FoundDate> found = new ArrayList<>();
        for (DateForm form : forms.forms()) {
            String text = rest.toString();
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                TextRange range = trimmed(text, matcher.start(), matcher.end());
                form.reading().read(matcher, text, asOf).ifPresent(part -> {
                    found.add(new FoundDate(part, range, range.of(foldedText)));
                    for (int at = range.start(); at < range.end(); at++) {
                        rest.setCharAt(at, TAKEN);
                    }
                });
            }
        }
        found.sort(Comparator.comparingInt(date -> date.range().start()));
        return new DateSequence(asOf).resolved(found);
    }

    private static TextRange trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextRange(from, to);
    }
}
