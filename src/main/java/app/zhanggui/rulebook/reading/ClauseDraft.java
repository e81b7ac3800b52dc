package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.Cell;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clause while its document is being read.
 *
 * <p>A draft without an id is a heading without one, or the document itself: it holds clauses but is none. A numbered
 * item may hold others here; as finished clauses they stand behind it.
 */
final class ClauseDraft {

    private static final Comparator<ClauseDraft> IN_TEXT_ORDER = Comparator.comparingInt(draft -> draft.start);

    final ClauseKind kind;
    final String id;
    final boolean discretion;
    final List<String> heading;
    final int start;
    int end;
    String number = "";
    List<Cell> cells = List.of();
    final List<String> text = new ArrayList<>();
    final List<String> markdown = new ArrayList<>();
    final List<String> askedAs = new ArrayList<>();
    final List<String> covers = new ArrayList<>();
    final List<ClauseDraft> children = new ArrayList<>();

    ClauseDraft(ClauseKind kind, String id, boolean discretion, List<String> heading, TextRange place) {
        this.kind = kind;
        this.id = id;
        this.discretion = discretion;
        this.heading = heading;
        this.start = place.start();
        this.end = place.end();
    }

    boolean isClause() {
        return !id.isEmpty();
    }

    boolean isSection() {
        return kind == ClauseKind.SECTION;
    }

    /** Whether there is nothing to cite in it. */
    boolean isEmpty() {
        return switch (kind) {
            case SECTION -> text.isEmpty() && children.isEmpty();
            case ROW -> cells.stream().allMatch(cell -> cell.text().isEmpty());
            default -> text.isEmpty();
        };
    }

    /** This draft and all below it. */
    Stream<ClauseDraft> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ClauseDraft::walk));
    }

    /** Puts everything below it into the order of the text. */
    void sort() {
        children.sort(IN_TEXT_ORDER);
        children.forEach(ClauseDraft::sort);
    }

    /** The clauses that this draft becomes: itself and, behind it, those it may not hold. */
    Stream<Clause> finished(String document, SourceText source) {
        Stream<Clause> below = children.stream().flatMap(child -> child.finished(document, source));
        if (!isClause()) {
            return below;
        }
        if (isSection()) {
            return Stream.of(clause(document, source, below.toList()));
        }
        return Stream.concat(Stream.of(clause(document, source, List.of())), below);
    }

    private Clause clause(String document, SourceText source, List<Clause> below) {
        return new Clause(
                new ClauseId(document, id),
                kind,
                number,
                heading,
                String.join("\n", text),
                String.join("\n\n", markdown),
                cells,
                askedAs.stream().distinct().toList(),
                discretion,
                covers.stream().map(covered -> new ClauseId(document, covered)).toList(),
                below,
                new TextRange(start, end),
                source.line(start));
    }
}
