package app.zhanggui.retrieval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a query speaks of.
 *
 * @param asked its pairs, words and numbers without the words of asking
 * @param expansions the terms of each expansion that has any
 * @param telling how much each of these terms tells
 */
record QueryMatter(Set<String> asked, List<Set<String>> expansions, Map<String, Double> telling) {

    /** The share of what is asked that stands among the terms; a whole expansion makes up for what is missing. */
    double coverage(Set<String> terms) {
        double all = told(asked.stream());
        if (all == 0) {
            return 0;
        }
        double present = told(asked.stream().filter(terms::contains));
        double madeUp = told(expansions.stream()
                .filter(terms::containsAll)
                .flatMap(Set::stream)
                .filter(term -> !asked.contains(term))
                .distinct());
        return Math.min(1, (present + madeUp) / all);
    }

    private double told(Stream<String> terms) {
        return terms.mapToDouble(term -> telling.getOrDefault(term, 0.0)).sum();
    }
}
