package app.zhanggui.ui;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import java.util.List;

/**
 * A clause with the clauses around it, as many as one looks at together.
 *
 * @param clauses the clause and its neighbours in the order of the text
 */
record Neighbours(List<Clause> clauses) {

    private static final int BEFORE = 3;
    private static final int AFTER = 4;

    /** The neighbours of the clause in its section; a section stands alone. */
    static Neighbours of(RuleDocument document, Clause clause) {
        if (clause.kind() == ClauseKind.SECTION) {
            return new Neighbours(List.of(clause));
        }
        List<Clause> beside = document.parentOf(clause).map(Clause::children).orElse(document.clauses()).stream()
                .filter(other -> other.kind() != ClauseKind.SECTION)
                .toList();
        int index = beside.indexOf(clause);
        return new Neighbours(beside.subList(Math.max(0, index - BEFORE), Math.min(beside.size(), index + 1 + AFTER)));
    }
}
