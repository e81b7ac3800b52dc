package app.zhanggui.question.events;

import app.zhanggui.question.dates.Dates;
import app.zhanggui.question.dates.Times;
import app.zhanggui.rulebook.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the marks of a folded text. Immutable, thread-safe. */
final class Marks {

    private static final Pattern QUOTES = Pattern.compile("[\"“”「」『』]");
    private static final Pattern GLOSS = Pattern.compile("\\s*\\(\\s*(?:情节)?");

    private final Dates dates = new Dates();
    private final Times times = new Times();
    private final WordMarks words = new WordMarks();

    /** The marks from left to right, without overlap: a date is no count, and 4分 is no length of time. */
    List<Mark> in(String folded, LocalDate asOf) {
        String text = QUOTES.matcher(folded).replaceAll(" ");
        List<Mark> marks = new ArrayList<>();
        BitSet taken = new BitSet(text.length());
        add(marks, taken, dates.in(text, asOf).stream().map(Mark.Dated::new));
        add(marks, taken, times.in(text).stream().map(time -> new Mark.Timed(time, behind(time.range(), taken))));
        add(marks, taken, words.phrases(text));
        add(marks, taken, FigureMarks.lasting(text));
        add(marks, taken, FigureMarks.people(text));
        add(marks, taken, FigureMarks.points(text));
        add(marks, taken, FigureMarks.times(text));
        add(marks, taken, words.words(text));
        marks.sort(Comparator.comparingInt(mark -> mark.range().start()));
        removeGlosses(marks, text);
        RestatedFigures.replaceIn(marks, text);
        OtherAccounts.replaceIn(marks);
        marks.addAll(RowMarks.in(text, marks));
        marks.sort(Comparator.comparingInt(mark -> mark.range().start()));
        return marks;
    }

    /** "general" (情节一般) says the same twice. */
    private static void removeGlosses(List<Mark> marks, String text) {
        for (int at = marks.size() - 1; at > 0; at--) {
            if (marks.get(at - 1) instanceof Mark.Word(Kind before, TextRange first)
                    && marks.get(at) instanceof Mark.Word(Kind kind, TextRange second)
                    && kind == before
                    && first.end() <= second.start()
                    && GLOSS.matcher(text.substring(first.end(), second.start()))
                            .matches()) {
                marks.remove(at);
            }
        }
    }

    /** Whether its numbers count nothing: a day, a time of day, what was said before, a phrase other than those that count something else. */
    static boolean countsNothing(Mark mark) {
        return mark instanceof Mark.Dated
                || mark instanceof Mark.Timed
                || mark instanceof Mark.Uncounted
                || mark instanceof Mark.Word word && word.kind().isPhrase() && word.kind() != Kind.OTHER_TIMES;
    }

    /** 昨晚8点: the date and the time share the evening. */
    private static TextRange behind(TextRange range, BitSet taken) {
        return new TextRange(Math.min(taken.nextClearBit(range.start()), range.end()), range.end());
    }

    private static void add(List<Mark> marks, BitSet taken, Stream<? extends Mark> more) {
        more.forEach(mark -> {
            int next = taken.nextSetBit(mark.range().start());
            if (mark.range().length() > 0 && (next < 0 || next >= mark.range().end())) {
                marks.add(mark);
                taken.set(mark.range().start(), mark.range().end());
            }
        });
    }
}
