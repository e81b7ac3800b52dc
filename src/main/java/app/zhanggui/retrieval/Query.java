package app.zhanggui.retrieval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to look for in the clauses. Every text in it is plain words, never query syntax.
 *
 * @param text the words of the question; may be any text
 * @param expansions words of the rule documents that mean what the question says in other words
 * @param platforms the slugs to which the search is limited; empty for all
 * @param audiences the roles asked about (主播, 商家), in the words of the documents; clauses that speak of them come
 *     first, and the others stay
 * @param document the id of the document to which the search is limited
 * @param asOf the day whose documents are searched
 */
public record Query(
        String text,
        List<String> expansions,
        Set<String> platforms,
        Set<String> audiences,
        Optional<String> document,
        LocalDate asOf) {

    /** Copies the collections, so that a query never changes. */
    public Query {
        expansions = List.copyOf(expansions);
        platforms = Set.copyOf(platforms);
        audiences = Set.copyOf(audiences);
    }

    /** A query that asks about no role. */
    public Query(
            String text, List<String> expansions, Set<String> platforms, Optional<String> document, LocalDate asOf) {
        this(text, expansions, platforms, Set.of(), document, asOf);
    }
}
