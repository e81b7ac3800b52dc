package app.zhanggui.retrieval;

import app.zhanggui.rulebook.RuleDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values to which clauses are narrowed: in each facet one of the chosen values, in all facets at once.
 *
 * @param chosen the chosen values of each facet in the order of choosing; a facet without a choice lets everything pass
 */
public record ClauseFilter(Map<Facet, List<String>> chosen) {

    /** Lets everything pass. */
    public static final ClauseFilter NONE = new ClauseFilter(Map.of());

    /** Copies the choices and drops the empty ones, so that equal filters are equal. */
    public ClauseFilter {
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, values.stream().distinct().toList());
            }
        });
        chosen = Map.copyOf(copy);
    }

    /** Whether a clause of the document passes. */
    public boolean accepts(RuleDocument document) {
        return accepts(document, Optional.empty());
    }

    /** Whether a clause of the document would pass if nothing were chosen in that facet. */
    public boolean acceptsWithout(Facet facet, RuleDocument document) {
        return accepts(document, Optional.of(facet));
    }

    private boolean accepts(RuleDocument document, Optional<Facet> but) {
        return chosen.entrySet().stream()
                .filter(choice -> !Optional.of(choice.getKey()).equals(but))
                .allMatch(choice -> choice.getKey().valuesOf(document).stream().anyMatch(choice.getValue()::contains));
    }

    /** Whether the value is chosen. */
    public boolean has(Facet facet, String value) {
        return values(facet).contains(value);
    }

    /** The chosen values of the facet. */
    public List<String> values(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** Whether everything passes. */
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** The filter with the value chosen, or no longer chosen where it was. */
    public ClauseFilter toggled(Facet facet, String value) {
        List<String> values = new ArrayList<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        Map<Facet, List<String>> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.put(facet, values);
        return new ClauseFilter(next);
    }
}
