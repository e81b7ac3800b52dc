package app.zhanggui.retrieval;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;

/**
 * A clause that a query found.
 *
 * @param document the document that holds the clause
 * @param clause the clause
 * @param parts how well it fits the query, by parts
 */
public record ScoredClause(RuleDocument document, Clause clause, ScoreParts parts) {

    /** How well it fits the query, above 0; comparable within one ranking only. */
    public double score() {
        return parts.total();
    }
}
