package app.zhanggui.answer;

import app.zhanggui.penalty.Calculation;
import java.util.List;
import java.util.Optional;

/**
 * An answer from the clauses.
 *
 * @param statements its sentences; each that states a rule carries a citation
 * @param citations at least one
 * @param comparison what it sets against each other; empty where nothing is compared
 * @param calculation what it was computed by; empty where nothing was
 */
public record DirectAnswer(
        List<Statement> statements,
        List<Citation> citations,
        Optional<Comparison> comparison,
        Optional<Calculation> calculation)
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

    /** An answer that compares and computes nothing. */
    public DirectAnswer(List<Statement> statements, List<Citation> citations) {
        this(statements, citations, Optional.empty(), Optional.empty());
    }

    /** The same answer with what it was computed by. */
    DirectAnswer with(Optional<Calculation> computed) {
        return new DirectAnswer(statements, citations, comparison, computed);
    }

    /** An answer that computes nothing. */
    public DirectAnswer(List<Statement> statements, List<Citation> citations, Optional<Comparison> comparison) {
        this(statements, citations, comparison, Optional.empty());
    }
}
