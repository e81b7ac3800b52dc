package app.zhanggui.answer;

import app.zhanggui.rulebook.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers the citations of an answer anew, so that only those that are used stay and run from 1. */
final class CitationNumbers {

    private final List<Citation> citations;

    CitationNumbers(List<Citation> citations) {
        this.citations = citations;
    }

    /** An answer of those sentences and that table; empty where none of them cites anything. */
    Optional<DirectAnswer> renumbered(List<Statement> statements, Optional<Comparison> comparison) {
        Stream<Integer> inCells = comparison.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.citation().stream());
        List<Integer> used = Stream.concat(
                        statements.stream().flatMap(statement -> statement.citations().stream()), inCells)
                .distinct()
                .toList();
        if (used.isEmpty()) {
            return Optional.empty();
        }
        List<Citation> kept = new ArrayList<>();
        for (int old : used) {
            Citation citation = citations.get(old - 1);
            kept.add(new Citation(
                    kept.size() + 1,
                    citation.document(),
                    citation.clause(),
                    citation.text(),
                    new TextRange(citation.quote().start(), citation.quote().end())));
        }
        return Optional.of(new DirectAnswer(
                statements.stream()
                        .map(s -> s.citing(s.citations().stream()
                                .map(n -> used.indexOf(n) + 1)
                                .toList()))
                        .toList(),
                kept,
                comparison.map(table -> renumbered(table, used))));
    }

    private static Comparison renumbered(Comparison table, List<Integer> used) {
        return new Comparison(
                table.points(),
                table.rows().stream()
                        .map(row -> new Comparison.Row(
                                row.subject(),
                                row.cells().stream()
                                        .map(cell -> new Comparison.Cell(
                                                cell.text(), cell.citation().map(n -> used.indexOf(n) + 1)))
                                        .toList()))
                        .toList());
    }
}
