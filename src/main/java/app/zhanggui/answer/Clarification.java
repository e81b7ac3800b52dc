package app.zhanggui.answer;

import java.util.List;

/**
 * A question back, where the answer would differ with it.
 *
 * @param statements the question back in words
 * @param question the question back
 * @param options what the person may choose; each can be sent as the next question
 * @param citations the clauses that compete
 */
public record Clarification(List<Statement> statements, String question, List<String> options, List<Citation> citations)
        implements Answer {

    /** Copies the lists, so that a clarification never changes. */
    public Clarification {
        statements = List.copyOf(statements);
        options = List.copyOf(options);
        citations = List.copyOf(citations);
    }
}
