package app.zhanggui.retrieval;

import java.util.List;

/**
 * The clauses that a query found, the best first.
 *
 * @param total how many clauses match in all
 * @param clauses the asked part of them
 */
public record Ranking(long total, List<ScoredClause> clauses) {

    /** Copies the list, so that a ranking never changes. */
    public Ranking {
        clauses = List.copyOf(clauses);
    }
}
