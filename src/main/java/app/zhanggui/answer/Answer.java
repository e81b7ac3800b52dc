package app.zhanggui.answer;

import java.util.List;
import java.util.stream.Collectors;

/** What the rule documents say to a question: an answer, a question back, or that they do not say. */
public sealed interface Answer permits DirectAnswer, Clarification, NoAnswer {

    /** The sentences in the order of reading. */
    List<Statement> statements();

    /** The citations, the best first; their numbers run from 1. */
    List<Citation> citations();

    /** The whole answer as plain text with its citation markers. */
    default String text() {
        return statements().stream()
                .map(Statement::marked)
                .map(statement -> statement.endsWith(".") ? statement + " " : statement)
                .collect(Collectors.joining())
                .strip();
    }
}
