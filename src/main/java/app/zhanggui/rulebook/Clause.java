package app.zhanggui.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The smallest part of a document that can be cited, or a section of such parts.
 *
 * @param id the clause's address
 * @param kind what the clause is in its document
 * @param number its number in the document as shown to a reader, for example {@code 2.1.3}; empty for a section or gap
 *     that carries none
 * @param heading the titles of the sections around it, outermost first, without the document's title; a section's own
 *     title is the last
 * @param text its own plain text without ids and markup; a row's text carries the column headers; empty for a section
 *     that has no paragraph of its own
 * @param markdown its own text as Markdown, without ids; never rendered without cleaning
 * @param cells a row's cells in the order of the columns; empty for every other kind
 * @param askedAs other ways in which people ask for it (问法): searched, never shown as rule text
 * @param discretion whether the clause leaves the matter to the platform
 * @param covers for a gap, the clauses that cover the topic without that point; empty for every other kind
 * @param children the clauses of a section in the order of the text; empty for every other kind
 * @param source the clause's place in the document's file, as offsets into its text
 * @param line the clause's first line in the document's file, counted from 1
 */
public record Clause(
        ClauseId id,
        ClauseKind kind,
        String number,
        List<String> heading,
        String text,
        String markdown,
        List<Cell> cells,
        List<String> askedAs,
        boolean discretion,
        List<ClauseId> covers,
        List<Clause> children,
        TextRange source,
        int line) {

    /** Copies the lists, so that a clause never changes. */
    public Clause {
        heading = List.copyOf(heading);
        cells = List.copyOf(cells);
        askedAs = List.copyOf(askedAs);
        covers = List.copyOf(covers);
        children = List.copyOf(children);
    }

    /** The whole citable passage: its own text and, for a section, that of the clauses below it, gaps left out. */
    public String passage() {
        return Stream.concat(
                        Stream.of(text),
                        children.stream().filter(c -> c.kind != ClauseKind.GAP).map(Clause::passage))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** This clause and all below it, in the order of the text. */
    public Stream<Clause> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Clause::walk));
    }
}
