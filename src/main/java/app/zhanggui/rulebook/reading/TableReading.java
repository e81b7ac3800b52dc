package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.Cell;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Markdown table as rows whose cells know their column headers. */
final class TableReading {

    private final List<String> headers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    TableReading(TableBlock table) {
        for (Node part : table.getChildren()) {
            switch (part) {
                case TableHead head -> head.getChildren().forEach(row -> headers.addAll(headers(row)));
                case TableBody body -> body.getChildren().forEach(row -> rows.add(row(row)));
                default -> {}
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether a row is a clause of its own. */
    boolean hasAnchors() {
        return rows.stream().anyMatch(row -> row.anchor().isPresent());
    }

    /** The number of columns. */
    int width() {
        return headers.size();
    }

    private static List<String> headers(Node row) {
        List<String> headers = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            headers.add(PlainText.of(cell));
        }
        return headers;
    }

    private Row row(Node row) {
        List<Cell> cells = new ArrayList<>();
        Optional<Anchor> anchor = anchor(row);
        int limit = anchor.map(Anchor::start).orElse(Integer.MAX_VALUE);
        for (Node cell : row.getChildren()) {
            String header = cells.size() < headers.size() ? headers.get(cells.size()) : "";
            cells.add(new Cell(header, PlainText.of(cell, limit)));
        }
        return new Row((TableRow) row, cells, anchor);
    }

    private static Optional<Anchor> anchor(Node row) {
        if (row.getLastChild() instanceof TableCell cell) {
            String text = cell.getText().toString();
            return Anchor.atEnd(text, 0, text.length())
                    .map(anchor -> anchor.movedBy(cell.getText().getStartOffset()));
        }
        return Optional.empty();
    }

    /** One row below the column headers. */
    record Row(TableRow node, List<Cell> cells, Optional<Anchor> anchor) {

        /** The row as one line: each filled cell with its column header. */
        String text() {
            return cells.stream()
                    .filter(cell -> !cell.text().isEmpty())
                    .map(cell -> cell.header().isEmpty() ? cell.text() : cell.header() + "：" + cell.text())
                    .map(cell -> cell.replace('\n', ' '))
                    .collect(Collectors.joining("；"));
        }
    }
}
