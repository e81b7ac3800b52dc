package app.zhanggui.retrieval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a search of the library found.
 *
 * @param clauses the clauses that pass the filter, the best first
 * @param counts how many found clauses each value of a facet has, counted as if nothing were chosen in that facet; so
 *     every count says how many clauses choosing that value alone would show
 * @param near whether no clause carries what was looked for, and these are only near it
 */
public record FoundClauses(List<ScoredClause> clauses, Map<Facet, Map<String, Integer>> counts, boolean near) {

    /** Copies the collections, so that it never changes. */
    public FoundClauses {
        clauses = List.copyOf(clauses);
        counts = Map.copyOf(counts);
    }

    /** How many found clauses each value of the facet has. */
    public Map<String, Integer> counts(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    /** Narrows the found clauses to those that pass, and counts. */
    static FoundClauses of(List<ScoredClause> found, ClauseFilter filter, boolean near) {
        return new FoundClauses(
                found.stream().filter(hit -> filter.accepts(hit.document())).toList(), counts(found, filter), near);
    }

    private static Map<Facet, Map<String, Integer>> counts(List<ScoredClause> found, ClauseFilter filter) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(
                    facet,
                    counted(found.stream()
                            .filter(hit -> filter.acceptsWithout(facet, hit.document()))
                            .flatMap(hit -> facet.valuesOf(hit.document()).stream())));
        }
        return counts;
    }

    private static Map<String, Integer> counted(Stream<String> values) {
        return values.collect(Collectors.groupingBy(value -> value, Collectors.summingInt(value -> 1)));
    }
}
