package app.zhanggui.evaluation;

import app.zhanggui.rulebook.Clause;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What a set of outcomes says as a whole. All shares are from 0 to 1. Immutable. */
final class Measures {

    private static final String NO_ANSWER = "no-answer";

    private final List<Outcome> outcomes;
    private final Passages passages;

    Measures(List<Outcome> outcomes, Passages passages) {
        this.outcomes = List.copyOf(outcomes);
        this.passages = passages;
    }

    /** How many answers say what must not be said. */
    long wrongSayings() {
        return outcomes.stream().filter(Outcome::saysWrong).count();
    }

    double recallAt5() {
        return retrieval(RetrievalFigures::recall);
    }

    double meanReciprocalRank() {
        return retrieval(RetrievalFigures::reciprocalRank);
    }

    /** Of the refusals, the share that was right. */
    double refusalPrecision() {
        List<Outcome> refused = outcomes.stream().filter(Measures::isRefused).toList();
        return share(refused, outcome -> outcome.question().allows(NO_ANSWER));
    }

    /** Of the questions that the documents do not answer, the share that was refused. */
    double refusalRecall() {
        List<Outcome> unanswerable = outcomes.stream()
                .filter(outcome -> outcome.question().expect().equals(NO_ANSWER))
                .filter(outcome -> outcome.question().also().isEmpty())
                .toList();
        return share(unanswerable, Measures::isRefused);
    }

    /** Of the clauses cited for questions that name the expected ones, the share that is expected. */
    double citationPrecision() {
        List<Boolean> right = outcomes.stream()
                .filter(outcome -> !outcome.question().clauses().isEmpty())
                .filter(outcome -> outcome.status().equals("answered"))
                .flatMap(outcome -> outcome.reply().answer().citations().stream()
                        .map(citation -> isExpected(citation.clause(), outcome)))
                .toList();
        return share(right, Boolean::booleanValue);
    }

    /** The duration below which that share of the answers took. */
    Duration latency(double share) {
        List<Duration> sorted = outcomes.stream().map(Outcome::took).sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    private boolean isExpected(Clause clause, Outcome outcome) {
        return passages.carriesAny(clause, outcome.question().clauses());
    }

    private double retrieval(ToDoubleFunction<RetrievalFigures> figure) {
        return outcomes.stream()
                .map(Outcome::retrieval)
                .filter(RetrievalFigures::measured)
                .mapToDouble(figure)
                .average()
                .orElse(1);
    }

    private static boolean isRefused(Outcome outcome) {
        return outcome.status().equals(NO_ANSWER);
    }

    private static <T> double share(List<T> all, Predicate<T> right) {
        return all.isEmpty() ? 1 : (double) all.stream().filter(right).count() / all.size();
    }
}
