package app.zhanggui.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/** Says term by term why a clause has its score. Thread-safe. */
final class ScoreExplaining {

    private static final String QUESTION = "question";
    private static final String CHARACTERS = "characters";

    /** The parts that terms make, in the order in which they are told. */
    private static final List<String> OF_TERMS =
            List.of(QUESTION, "expansions", "everyday", "ways-of-asking", CHARACTERS);

    private final IndexSearcher searcher;

    ScoreExplaining(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The explanation of the score that the clause of that number has for the terms. */
    ScoreExplanation explain(int number, QueryTerms terms, ScoreParts parts) throws IOException {
        Map<String, List<ScoreExplanation.Term>> byPart = new HashMap<>();
        for (QueryTerm term : Stream.concat(terms.needed().stream(), terms.characters().stream())
                .distinct()
                .toList()) {
            double score = term.weight()
                    * searcher.explain(LuceneQueries.exact(term), number)
                            .getValue()
                            .doubleValue();
            if (score > 0) {
                byPart.computeIfAbsent(part(term), name -> new ArrayList<>())
                        .add(new ScoreExplanation.Term(term.term(), score));
            }
        }
        Stream<ScoreExplanation.Part> told = OF_TERMS.stream()
                .map(name -> part(name, byPart.getOrDefault(name, List.of())))
                .filter(part -> part.score() > 0);
        return new ScoreExplanation(Stream.concat(told, others(parts)).toList());
    }

    private static ScoreExplanation.Part part(String name, List<ScoreExplanation.Term> terms) {
        double score = terms.stream().mapToDouble(ScoreExplanation.Term::score).sum();
        return new ScoreExplanation.Part(name, score, terms);
    }

    private static Stream<ScoreExplanation.Part> others(ScoreParts parts) {
        return Stream.of(
                        new ScoreExplanation.Part("coverage", parts.coverage(), List.of()),
                        new ScoreExplanation.Part("document", parts.document(), List.of()),
                        new ScoreExplanation.Part("asked-as", parts.askedAs(), List.of()),
                        new ScoreExplanation.Part("audience", parts.audience(), List.of()))
                .filter(part -> part.score() > 0);
    }

    private static String part(QueryTerm term) {
        return switch (term.field()) {
            case IndexFields.ASKED -> "ways-of-asking";
            case IndexFields.SINGLES -> CHARACTERS;
            default ->
                switch (term.origin()) {
                    case QUESTION -> QUESTION;
                    case EXPANSION -> "expansions";
                    case EVERYDAY -> "everyday";
                };
        };
    }
}
