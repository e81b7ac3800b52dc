package app.zhanggui.answer;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.WeighedClause;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses a clause for each side of a comparison, so that together they answer one point: where one side's clause says
 * for how many days something is frozen, the other side's does too, and not only what freezing means. Stateless,
 * thread-safe.
 */
final class SideClauses {

    /** What two clauses gain, as a part of a side's best strength, for each thing of one kind that both say. */
    private static final double IN_COMMON = 0.2;

    private static final int MOST_IN_COMMON = 3;

    private static final String OF_CONDITIONS = "次";
    private static final String ANY_CONSEQUENCE = "any consequence";

    /** How many of a side's clauses are tried. */
    private static final int TRIED = 6;

    /** How many choices are carried on to the next side: all of them for three sides. */
    private static final int CARRIED_ON = 512;

    private SideClauses() {}

    /** One clause for each side, no clause twice; empty for a side without any. */
    static List<Optional<WeighedClause>> choose(List<List<WeighedClause>> sides) {
        List<Choice> choices = List.of(new Choice(List.of(), 0));
        for (List<WeighedClause> side : sides) {
            double best =
                    side.stream().mapToDouble(WeighedClause::strength).max().orElse(1);
            List<Candidate> candidates = side.stream()
                    .limit(TRIED)
                    .map(clause -> new Candidate(clause, clause.strength() / best, kinds(clause)))
                    .toList();
            choices = choices.stream()
                    .flatMap(choice -> choice.longer(candidates))
                    .sorted(Comparator.comparingDouble(Choice::worth).reversed())
                    .limit(CARRIED_ON)
                    .toList();
        }
        return choices.getFirst().clauses();
    }

    /** A clause that one side may have, with its part of the side's best strength and the kinds of what it says. */
    private record Candidate(WeighedClause weighed, double strength, Set<String> kinds) {

        boolean overlaps(Candidate other) {
            return weighed.clause().walk().anyMatch(other.weighed.clause()::equals)
                    || other.weighed.clause().walk().anyMatch(weighed.clause()::equals);
        }

        double inCommon(Candidate other) {
            long common = kinds.stream().filter(other.kinds::contains).count();
            return IN_COMMON * Math.min(MOST_IN_COMMON, common);
        }
    }

    /** What is chosen for the first sides. */
    private record Choice(List<Optional<Candidate>> chosen, double worth) {

        List<Optional<WeighedClause>> clauses() {
            return chosen.stream().map(side -> side.map(Candidate::weighed)).toList();
        }

        /** The choices with one of the candidates for the next side, and the one without any. */
        Stream<Choice> longer(List<Candidate> candidates) {
            Stream<Choice> with = candidates.stream()
                    .filter(candidate -> taken().noneMatch(candidate::overlaps))
                    .map(this::with);
            return Stream.concat(with, Stream.of(new Choice(plus(Optional.empty()), worth)));
        }

        private Choice with(Candidate candidate) {
            double common = taken().mapToDouble(candidate::inCommon).sum();
            return new Choice(plus(Optional.of(candidate)), worth + candidate.strength() + common);
        }

        private Stream<Candidate> taken() {
            return chosen.stream().flatMap(Optional::stream);
        }

        private List<Optional<Candidate>> plus(Optional<Candidate> last) {
            return Stream.concat(chosen.stream(), Stream.of(last)).toList();
        }
    }

    /** The units of the clause's figures, without those of its conditions, its consequences, and that it has any. */
    private static Set<String> kinds(WeighedClause clause) {
        String passage = clause.clause().passage();
        Set<String> kinds = Claims.figures(passage).stream()
                .map(figure -> figure.amount().unit())
                .filter(unit -> !unit.equals(OF_CONDITIONS))
                .collect(Collectors.toCollection(HashSet::new));
        List<Claim.Consequence> consequences = Claims.consequences(passage);
        consequences.stream().map(Claim.Consequence::word).forEach(kinds::add);
        if (!consequences.isEmpty()) {
            kinds.add(ANY_CONSEQUENCE);
        }
        return kinds;
    }
}
