package app.zhanggui.answer;

import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Cell;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a table row out in Chinese: what it is about, what follows, then the rest in brackets. Stateless, thread-safe.
 */
final class RowWording {

    private static final Pattern STEP =
            Pattern.compile("第?\\s*[\\d一二三四五六七八九十]+\\s*步?|step \\d+", Pattern.CASE_INSENSITIVE);

    private final Phrases phrases;

    RowWording(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether the row is one step of a procedure: its first cell only counts. */
    static boolean isStep(Clause clause) {
        return clause.kind() == ClauseKind.ROW
                && STEP.matcher(clause.cells().getFirst().text().strip()).matches();
    }

    /** The row as one sentence without full stop. */
    String of(UnderstoodQuestion question, Clause row) {
        String subject = row.cells().getFirst().text();
        if (isStep(row)) {
            return phrases.phrase(false, "row", subject, step(row), "");
        }
        List<Cell> others = row.cells().stream()
                .skip(1)
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        Optional<Cell> main = main(question, others);
        if (main.isEmpty()) {
            return subject;
        }
        String said = isBound(main.get())
                ? phrases.phrase(
                        question.english(),
                        "cell.main",
                        main.get().header(),
                        main.get().text())
                : main.get().text();
        String rest = bracketed(others.stream().filter(cell -> !cell.equals(main.get())));
        return phrases.phrase(false, "row", subject, said, rest);
    }

    /** A bound says nothing without what it bounds: 健康阈值 不高于 15%. */
    private static boolean isBound(Cell cell) {
        return !cell.header().isEmpty() && !Condition.in(cell.text()).isEmpty();
    }

    /** The step without its number: where, what, and the rest in brackets. */
    String step(Clause row) {
        List<Cell> cells = row.cells().stream()
                .skip(1)
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        Predicate<Cell> figure = cell -> cell.text().matches(".*\\d.*");
        String said = cells.stream()
                .filter(figure.negate())
                .map(Cell::text)
                .collect(Collectors.joining(phrases.phrase(false, "colon")));
        return said + bracketed(cells.stream().filter(figure));
    }

    /** The cell with the figure asked for, else the last one that says a consequence or a figure, else the last. */
    private static Optional<Cell> main(UnderstoodQuestion question, List<Cell> cells) {
        return cells.stream()
                .filter(cell -> Claims.figures(cell.text()).stream().anyMatch(figure -> question.askedUnits()
                        .contains(figure.amount().unit())))
                .findFirst()
                .or(() -> cells.reversed().stream()
                        .filter(cell -> !Claims.consequences(cell.text()).isEmpty()
                                || !Claims.figures(cell.text()).isEmpty())
                        .findFirst())
                .or(() -> cells.reversed().stream().findFirst());
    }

    private String bracketed(Stream<Cell> cells) {
        String inside = cells.map(cell -> cell.header().isEmpty()
                        ? cell.text()
                        : phrases.phrase(false, "cell", cell.header(), cell.text()))
                .collect(Collectors.joining(phrases.phrase(false, "cell.separator")));
        return inside.isEmpty() ? "" : phrases.phrase(false, "brackets", inside);
    }
}
