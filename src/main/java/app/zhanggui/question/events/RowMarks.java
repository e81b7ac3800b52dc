package app.zhanggui.question.events;

import app.zhanggui.rulebook.TextRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the points in the lines of a pasted table, where they stand without a unit: {@code 2026/3/1<tab>4}.
 *
 * <p>A line is a row where it has a date and the rest of it is cells with a number, a time or a known word. Stateless,
 * thread-safe.
 */
final class RowMarks {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern BARE_NUMBER = Pattern.compile("(?<![^\\s,;|])\\d{1,4}(?:\\.\\d+)?(?![^\\s,;|])");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("[\\s,;|:/-]*");

    private RowMarks() {}

    /** The points of all rows; the marks stand in the order of the text. */
    static List<Mark> in(String text, List<Mark> marks) {
        List<Mark> points = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        int next = 0;
        while (lines.find()) {
            TextRange line = new TextRange(lines.start(), lines.end());
            List<Mark> cells = new ArrayList<>();
            while (next < marks.size() && marks.get(next).range().start() < line.end()) {
                cells.add(marks.get(next++));
            }
            cells.removeIf(mark -> !isIn(mark.range(), line));
            numberOfRow(text, line, cells).ifPresent(points::add);
        }
        return points;
    }

    private static Optional<Mark> numberOfRow(String text, TextRange line, List<Mark> cells) {
        boolean dated = cells.stream().anyMatch(Mark.Dated.class::isInstance);
        boolean pointed = cells.stream().anyMatch(Mark.Points.class::isInstance);
        if (!dated || pointed) {
            return Optional.empty();
        }
        String rest = without(text.substring(line.start(), line.end()), line.start(), cells);
        Matcher number = BARE_NUMBER.matcher(rest);
        List<TextRange> numbers = new ArrayList<>();
        while (number.find()) {
            numbers.add(new TextRange(line.start() + number.start(), line.start() + number.end()));
        }
        boolean onlyCells =
                BETWEEN_CELLS.matcher(BARE_NUMBER.matcher(rest).replaceAll(" ")).matches();
        return numbers.isEmpty() || !onlyCells ? Optional.empty() : Optional.of(points(text, numbers.getLast()));
    }

    /** The last number of a row counts: one before it is the number of the row itself. */
    private static Mark points(String text, TextRange range) {
        return new Mark.Points(new BigDecimal(range.of(text)), Bound.EXACTLY, false, range);
    }

    private static String without(String line, int start, List<Mark> cells) {
        StringBuilder rest = new StringBuilder(line);
        for (Mark cell : cells) {
            for (int at = cell.range().start() - start; at < cell.range().end() - start; at++) {
                rest.setCharAt(at, ' ');
            }
        }
        return rest.toString();
    }

    private static boolean isIn(TextRange range, TextRange line) {
        return range.start() >= line.start() && range.end() <= line.end();
    }
}
