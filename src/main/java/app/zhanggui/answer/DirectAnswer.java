package app.zhanggui.answer;

import java.util.List;
import java.util.Optional;

/**
 * An answer from the clauses.
 *
 * @param statements its sentences; each that states a rule carries a citation
 * @param citations at least one
 * @param comparison what it sets against each other; empty where nothing is compared
 */
public record DirectAnswer(List<Statement> statements, List<Citation> citations, Optional<Comparison> comparison)
        implements Answer {

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

    /** An answer that compares nothing. */
    public DirectAnswer(List<Statement> statements, List<Citation> citations) {
        this(statements, citations, Optional.empty());
    }
}
