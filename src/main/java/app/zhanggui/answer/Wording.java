package app.zhanggui.answer;

import app.zhanggui.question.Amounts;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Cell;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a clause out as one statement: its own words, put in order where it is a section or a table row. */
final class Wording {

    private final Phrases phrases;

    Wording(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(UnderstoodQuestion question, Quotation quotation) {
        Clause clause = quotation.clause();
        return closed(
                switch (clause.kind()) {
                    case SECTION ->
                        clause.children().isEmpty()
                                ? titled(
                                        question, clause, quotation.quotedText().strip())
                                : section(question, clause);
                    case ROW -> row(question, clause);
                    default -> quotation.quotedText().strip();
                });
    }

    private String section(UnderstoodQuestion question, Clause clause) {
        String parts = clause.walk()
                .filter(part -> part.kind() != ClauseKind.GAP)
                .map(part -> part.kind() == ClauseKind.ROW ? row(question, part) : part.text())
                .filter(part -> !part.isEmpty())
                .map(part -> part.endsWith("。") ? part.substring(0, part.length() - 1) : part)
                .collect(Collectors.joining(phrases.phrase(question.english(), "section.separator")));
        return titled(question, clause, parts);
    }

    private String titled(UnderstoodQuestion question, Clause clause, String words) {
        return phrases.phrase(question.english(), "section", clause.heading().getLast(), words);
    }

    /** What the row is about, then the cell with the figure asked for, then the others with their headers. */
    private String row(UnderstoodQuestion question, Clause clause) {
        String subject = clause.cells().getFirst().text();
        List<Cell> others = clause.cells().stream()
                .skip(1)
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        Optional<Cell> asked = others.stream()
                .filter(cell -> Amounts.in(TextFolding.fold(cell.text())).stream()
                        .anyMatch(amount -> question.askedUnits().contains(amount.unit())))
                .findFirst();
        String rest = cells(question, others.stream().filter(cell -> asked.filter(cell::equals)
                .isEmpty()));
        if (asked.isEmpty()) {
            return phrases.phrase(question.english(), "row", subject, rest);
        }
        String key = rest.isEmpty() ? "row.asked" : "row.asked.rest";
        return phrases.phrase(question.english(), key, subject, asked.get().text(), rest);
    }

    private String cells(UnderstoodQuestion question, Stream<Cell> cells) {
        return cells.map(cell -> cell.header().isEmpty()
                        ? cell.text()
                        : phrases.phrase(question.english(), "cell", cell.header(), cell.text()))
                .collect(Collectors.joining(phrases.phrase(question.english(), "cell.separator")));
    }

    private static String closed(String sentence) {
        return sentence.isEmpty() || "。！？.!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
                ? sentence
                : sentence + "。";
    }
}
