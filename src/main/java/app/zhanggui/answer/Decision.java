package app.zhanggui.answer;

import app.zhanggui.answer.evidence.Bearing;
import app.zhanggui.answer.evidence.Focus;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.answer.judgement.Judgement;
import app.zhanggui.question.UnderstoodQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Yes or no to a question, with the clause that decides it.
 *
 * @param asked how it is asked
 * @param clause the clause
 * @param so whether it is so as the question says
 */
record Decision(PolarQuestion asked, WeighedClause clause, boolean so) {

    /**
     * The decision of the first clause that decides the question; where clauses contradict each other, that of the one
     * that says more of the question, or judges its amount. Else what the best clause contradicts stays contradicted.
     */
    static Optional<Decision> of(UnderstoodQuestion question, List<WeighedClause> stated) {
        List<Decision> all = PolarQuestion.of(question).stream()
                .flatMap(asked -> stated.stream()
                        .map(clause -> Judgement.judgedFor(question, clause, asked))
                        .distinct()
                        .flatMap(clause ->
                                Judgement.of(question, clause, asked)
                                        .map(so -> new Decision(asked, clause, so))
                                        .stream()))
                .toList();
        return all.stream()
                .filter(one -> all.stream()
                        .filter(other -> other.so != one.so)
                        .allMatch(other -> one.prevailsOver(other, question)))
                .findFirst()
                .or(() -> all.stream().findFirst().filter(first -> !first.so));
    }

    private boolean prevailsOver(Decision other, UnderstoodQuestion question) {
        boolean bears = isJudged(question);
        boolean otherBears = other.isJudged(question);
        boolean more = saysMore(question, other);
        boolean otherMore = other.saysMore(question, this);
        return more && !otherMore || bears && !otherBears && more == otherMore;
    }

    /** Whether the clause sets a bound for an amount of the question. */
    private boolean isJudged(UnderstoodQuestion question) {
        Bearing bearing = Bearing.of(question, clause);
        return bearing.condition().isPresent() && bearing.total().isPresent();
    }

    private boolean saysMore(UnderstoodQuestion question, Decision other) {
        Set<String> own = words(question);
        own.removeAll(other.words(question));
        return !own.isEmpty();
    }

    private Set<String> words(UnderstoodQuestion question) {
        return Focus.ofWhole(question).words().stream()
                .filter(clause.clause().passage()::contains)
                .collect(Collectors.toSet());
    }
}
