package app.zhanggui.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Things set against each other: one row for each, one column for each point.
 *
 * @param points what is compared, one heading for each cell of a row
 * @param rows the things compared
 */
public record Comparison(List<String> points, List<Row> rows) {

    /** Copies the lists, so that a comparison never changes. */
    public Comparison {
        points = List.copyOf(points);
        rows = List.copyOf(rows);
    }

    /**
     * One of the things compared.
     *
     * @param subject its name
     * @param cells what the documents say of it, in the order of the points
     */
    public record Row(String subject, List<Cell> cells) {

        /** Copies the list, so that a row never changes. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What the documents say of one thing in one point.
     *
     * @param text the words, or that nothing is laid down
     * @param citation the number of the citation on which the words rest; empty where nothing is laid down
     */
    public record Cell(String text, Optional<Integer> citation) {

        /** The words with their marker. */
        public String marked() {
            return text + citation.map(number -> "[" + number + "]").orElse("");
        }
    }

    /** The table as lines of text, cells between bars. */
    public String text() {
        Stream<List<String>> head = Stream.of(
                Stream.concat(Stream.of(" "), points.stream()).toList(),
                Stream.generate(() -> "---").limit(points.size() + 1L).toList());
        Stream<List<String>> body = rows.stream().map(row -> Stream.concat(
                        Stream.of(row.subject()), row.cells().stream().map(Cell::marked))
                .toList());
        return Stream.concat(head, body)
                .map(cells -> cells.stream()
                        .map(cell -> cell.replace('\n', ' ').replace('|', '/'))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }
}
