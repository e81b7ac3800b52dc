package app.zhanggui.answer.derivation;

import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import java.util.List;
import java.util.Optional;

/** One way to compute a figure from a clause. Implementations are immutable and thread-safe. */
interface Derivation {

    /** Whether the words of the folded question ask for such a figure. */
    boolean isAskedFor(String text);

    /**
     * The figure; empty where no clause has what it is computed from.
     *
     * @param clauses the clauses that fit the question, the best first
     */
    Optional<Derived> of(UnderstoodQuestion question, List<WeighedClause> clauses);
}
