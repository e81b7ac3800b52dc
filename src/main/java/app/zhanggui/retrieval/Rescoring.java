package app.zhanggui.retrieval;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at the best clauses again: single characters, the rest of the document, the likeness to one 问法 and the role count
 * too. Thread-safe.
 *
 * <p>Clauses behind the candidates keep their order, so that every page of a ranking fits the one before.
 */
final class Rescoring {

    /** Written out, for it runs ten thousand times a search. */
    private static final Comparator<Candidate> BEST_FIRST = (one, other) -> {
        int byScore = Double.compare(other.score(), one.score());
        return byScore != 0
                ? byScore
                : Integer.compare(one.entry().position(), other.entry().position());
    };

    private final CharacterMatches characters;
    private final AskedForms askedForms;
    private final int documentCount;
    private final Weights weights;

    Rescoring(CharacterMatches characters, AskedForms askedForms, int documentCount, Weights weights) {
        this.characters = characters;
        this.askedForms = askedForms;
        this.documentCount = documentCount;
        this.weights = weights;
    }

    /** The clauses in their final order. */
    List<Candidate> order(List<Candidate> found, QueryTerms terms, Likeness.Bag words, Set<String> audiences)
            throws IOException {
        List<Candidate> sorted = found.stream().sorted(BEST_FIRST).toList();
        int looked = Math.min(weights.candidates(), sorted.size());
        List<Candidate> candidates = withCharacters(sorted.subList(0, looked), terms).stream()
                .sorted(BEST_FIRST)
                .toList();
        DocumentContext documents = new DocumentContext(candidates, documentCount, weights);
        double best = candidates.isEmpty() ? 0 : candidates.getFirst().score();
        Stream<Candidate> again = candidates.stream()
                .map(candidate -> candidate.with(candidate
                        .parts()
                        .withContext(
                                documents.bonus(candidate),
                                weights.bestAsked()
                                        * best
                                        * askedForms.best(
                                                words, candidate.entry().clause()),
                                weights.audience() * best * AudienceFit.of(audiences, candidate.entry()))))
                .sorted(BEST_FIRST);
        return Stream.concat(again, sorted.subList(looked, sorted.size()).stream())
                .toList();
    }

    private List<Candidate> withCharacters(List<Candidate> candidates, QueryTerms terms) throws IOException {
        int[] numbers = candidates.stream().mapToInt(Candidate::number).sorted().toArray();
        List<CharacterMatch> matches = characters.of(numbers, terms);
        return candidates.stream()
                .map(candidate -> candidate.with(candidate
                        .parts()
                        .withCharacters(
                                matches.get(Arrays.binarySearch(numbers, candidate.number())), weights.coverage())))
                .toList();
    }
}
