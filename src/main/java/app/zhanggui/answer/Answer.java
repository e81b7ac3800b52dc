package app.zhanggui.answer;

import app.zhanggui.penalty.Calculation;
import java.util.List;
import java.util.Optional;

/** What the rule documents say to a question: an answer, a question back, or that they do not say. */
public sealed interface Answer permits DirectAnswer, Clarification, NoAnswer {

    /** The sentences in the order of reading. */
    List<Statement> statements();

    /** The citations, the best first; their numbers run from 1. */
    List<Citation> citations();

    /** The things that the answer sets against each other, shown behind the sentences. */
    default Optional<Comparison> comparison() {
        return Optional.empty();
    }

    /** What the answer was computed by. */
    default Optional<Calculation> calculation() {
        return Optional.empty();
    }

    /** The whole answer as plain text with its citation markers. */
    default String text() {
        return text(statements(), comparison());
    }

    /** Sentences and a table as plain text with their citation markers; a list begins and ends its own lines. */
    static String text(List<Statement> statements, Optional<Comparison> comparison) {
        StringBuilder text = new StringBuilder();
        boolean afterList = false;
        for (Statement statement : statements) {
            boolean newLine = !text.isEmpty() && (afterList || statement.isList());
            boolean space = !text.isEmpty() && !newLine && text.charAt(text.length() - 1) < '\u0100';
            text.append(newLine ? "\n" : space ? " " : "").append(statement.marked());
            afterList = statement.isList();
        }
        comparison.ifPresent(table -> text.append(text.isEmpty() ? "" : "\n").append(table.text()));
        return text.toString().strip();
    }
}
