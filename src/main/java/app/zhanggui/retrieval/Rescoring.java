package app.zhanggui.retrieval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks at the best clauses again: the likeness to one 问法 and the rest of the document count too. Thread-safe.
 *
 * <p>Clauses behind the candidates keep their order, so that every page of a ranking fits the one before.
 */
final class Rescoring {

    /** So many clauses speak for their document. */
    private static final int SPEAKERS = 5;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate -> candidate.entry().position());

    private final AskedForms askedForms;
    private final Weights weights;

    Rescoring(AskedForms askedForms, Weights weights) {
        this.askedForms = askedForms;
        this.weights = weights;
    }

    /** The clauses in their final order. */
    List<Candidate> order(List<Candidate> found, Likeness.Bag words) {
        List<Candidate> sorted = found.stream().sorted(BEST_FIRST).toList();
        int looked = Math.min(weights.candidates(), sorted.size());
        List<Candidate> candidates = sorted.subList(0, looked);
        Map<String, Double> documents = documentScores(candidates);
        double best = candidates.isEmpty() ? 0 : candidates.getFirst().score();
        Stream<Candidate> again = candidates.stream()
                .map(candidate -> candidate.plus(weights.document()
                                * documents.getOrDefault(
                                        candidate.entry().document().file(), 0.0)
                        + weights.bestAsked()
                                * best
                                * askedForms.best(words, candidate.entry().clause())))
                .sorted(BEST_FIRST);
        return Stream.concat(again, sorted.subList(looked, sorted.size()).stream())
                .toList();
    }

    /** The mean of the document's best scores; a place that nothing fills counts 0. */
    private static Map<String, Double> documentScores(List<Candidate> bestFirst) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Candidate candidate : bestFirst) {
            String file = candidate.entry().document().file();
            if (counts.merge(file, 1, Integer::sum) <= SPEAKERS) {
                sums.merge(file, candidate.score() / SPEAKERS, Double::sum);
            }
        }
        return sums;
    }
}
