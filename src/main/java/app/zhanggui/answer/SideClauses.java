package app.zhanggui.answer;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.WeighedClause;
import java.util.ArrayList;
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

    private SideClauses() {}

    /** One clause for each side, no clause twice; empty for a side without any. */
    static List<Optional<WeighedClause>> choose(List<List<WeighedClause>> sides) {
        List<Choice> choices = List.of(new Choice(List.of(), 0));
        for (List<WeighedClause> side : sides) {
            double best =
                    side.stream().mapToDouble(WeighedClause::strength).max().orElse(1);
            List<Choice> longer = new ArrayList<>();
            for (Choice choice : choices) {
                side.stream()
                        .limit(TRIED)
                        .filter(clause -> !choice.has(clause))
                        .forEach(clause -> longer.add(choice.with(clause, clause.strength() / best)));
                longer.add(choice.without());
            }
            choices = longer;
        }
        Choice best = choices.getFirst();
        for (Choice choice : choices) {
            best = choice.worth() > best.worth() ? choice : best;
        }
        return best.clauses();
    }

    /** The clauses chosen for the first sides. */
    private record Choice(List<Optional<WeighedClause>> clauses, double worth) {

        Stream<WeighedClause> chosen() {
            return clauses.stream().flatMap(Optional::stream);
        }

        boolean has(WeighedClause clause) {
            return chosen().anyMatch(other -> other.clause().walk().anyMatch(clause.clause()::equals)
                    || clause.clause().walk().anyMatch(other.clause()::equals));
        }

        Choice with(WeighedClause clause, double strength) {
            double common =
                    chosen().mapToDouble(other -> inCommon(other, clause)).sum();
            return new Choice(plus(Optional.of(clause)), worth + strength + common);
        }

        Choice without() {
            return new Choice(plus(Optional.empty()), worth);
        }

        private List<Optional<WeighedClause>> plus(Optional<WeighedClause> last) {
            return Stream.concat(clauses.stream(), Stream.of(last)).toList();
        }
    }

    private static double inCommon(WeighedClause one, WeighedClause other) {
        Set<String> common = new HashSet<>(kinds(one));
        common.retainAll(kinds(other));
        return IN_COMMON * Math.min(MOST_IN_COMMON, common.size());
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
