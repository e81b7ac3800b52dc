package app.zhanggui.answer;

import java.util.List;

/**
 * An answer from the clauses.
 *
 * @param statements its sentences; each that states a rule carries a citation
 * @param citations at least one
 */
public record DirectAnswer(List<Statement> statements, List<Citation> citations) implements Answer {

    /**
     * Copies the lists and checks that something is cited.
     *
     * @throws IllegalArgumentException without a citation
     */
    public DirectAnswer {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("an answer without a citation is a NoAnswer");
        }
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
    }
}
