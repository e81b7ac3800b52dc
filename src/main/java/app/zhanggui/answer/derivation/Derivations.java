package app.zhanggui.answer.derivation;

import app.zhanggui.answer.evidence.Candidates;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.text.LineResource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Computes what follows from a clause and the question's own amount. Immutable, thread-safe. */
public final class Derivations {

    /** From this strength on a clause is about the question. */
    private static final double ABOUT_IT = 1.5;

    /** How strong a clause must be, as a part of the best one's strength. */
    private static final double NEAR = 0.5;

    private static final int MOST = 6;

    private final Candidates candidates;
    private final List<Derivation> derivations;

    /** Reads the words that ask for such figures from {@code derivation-words.txt}, and computes from those candidates. */
    public Derivations(Candidates candidates) {
        this.candidates = candidates;
        this.derivations = List.of(
                new RemainderDerivation(words("REMAINDER"), words("FALLS")),
                new GoesDerivation(words("GOES"), words("ONCE")),
                new SumDerivation(words("SUM")),
                new DaysBetweenDerivation(words("DAYS_BETWEEN")),
                new JudgedDerivation(words("JUDGED")));
    }

    private static Pattern words(String key) {
        return LineResource.read(Derivations.class, "derivation-words.txt").stream()
                .filter(line -> line.key().equals(key))
                .map(line -> Pattern.compile(line.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("derivation-words.txt lacks " + key));
    }

    /** The figure that the question asks for; empty where it asks for none or where no clause gives it. */
    public Optional<Derived> of(UnderstoodQuestion question, Edition edition) {
        List<Derivation> asked = derivations.stream()
                .filter(derivation -> derivation.isAskedFor(question.text()))
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<WeighedClause> clauses = clauses(question, edition);
        return asked.stream()
                .flatMap(derivation -> derivation.of(question, clauses).stream())
                .findFirst();
    }

    private List<WeighedClause> clauses(UnderstoodQuestion question, Edition edition) {
        List<WeighedClause> rules = candidates.of(question, Set.copyOf(question.platforms()), edition).stream()
                .filter(clause -> !clause.isGap() && clause.strength() >= ABOUT_IT)
                .limit(MOST)
                .toList();
        return rules.stream()
                .filter(clause -> clause.strength() >= rules.getFirst().strength() * NEAR)
                .toList();
    }
}
