package app.zhanggui.ui;

import app.zhanggui.rulebook.Cell;
import app.zhanggui.rulebook.Clause;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two forms in which a document is given as plain text. */
enum PlainForm {
    /** Markdown, as notes and wikis take it. */
    MARKDOWN("text/markdown") {
        @Override
        String title(String title) {
            return "# " + title;
        }

        @Override
        String facts(List<String> facts) {
            return facts.stream().map(fact -> "> " + fact).collect(Collectors.joining("  \n"));
        }

        @Override
        String heading(int level, String number, String title) {
            return "#".repeat(Math.min(6, level + 1)) + " " + numbered(number, title);
        }

        @Override
        String provision(Clause clause) {
            return clause.number().isEmpty() ? clause.markdown() : "**" + clause.number() + "** " + clause.markdown();
        }

        @Override
        String gap(String label, Clause clause) {
            return "> " + label + clause.text();
        }

        @Override
        String table(List<Clause> rows) {
            Stream<String> head = Stream.of(
                    row(rows.getFirst().cells().stream().map(Cell::header)),
                    row(rows.getFirst().cells().stream().map(cell -> "---")));
            Stream<String> body =
                    rows.stream().map(clause -> row(clause.cells().stream().map(Cell::text)));
            return Stream.concat(head, body).collect(Collectors.joining("\n"));
        }

        private String row(Stream<String> cells) {
            return cells.map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                    .collect(Collectors.joining(" | ", "| ", " |"));
        }
    },

    /** Text alone, as messages take it. */
    TEXT("text/plain") {
        @Override
        String title(String title) {
            return title;
        }

        @Override
        String facts(List<String> facts) {
            return String.join("\n", facts);
        }

        @Override
        String heading(int level, String number, String title) {
            return numbered(number, title);
        }

        @Override
        String provision(Clause clause) {
            return numbered(clause.number(), clause.text());
        }

        @Override
        String gap(String label, Clause clause) {
            return label + clause.text();
        }

        @Override
        String table(List<Clause> rows) {
            return rows.stream()
                    .map(clause -> numbered(clause.number(), clause.text()))
                    .collect(Collectors.joining("\n"));
        }
    };

    private final String type;

    PlainForm(String type) {
        this.type = type;
    }

    /** The media type. */
    String type() {
        return type;
    }

    /** The document's title. */
    abstract String title(String title);

    /** What is known of the document, a line each. */
    abstract String facts(List<String> facts);

    /** The title of a section on a level from 1. */
    abstract String heading(int level, String number, String title);

    /** A clause with its number. */
    abstract String provision(Clause clause);

    /** A note of ours. */
    abstract String gap(String label, Clause clause);

    /** The rows of one table. */
    abstract String table(List<Clause> rows);

    private static String numbered(String number, String text) {
        return number.isEmpty() ? text : number + " " + text;
    }
}
