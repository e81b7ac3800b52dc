package app.zhanggui.ui.calculator;

import app.zhanggui.rulebook.ClauseId;
import java.util.List;

/**
 * A sentence about a calculation and what it rests on.
 *
 * @param text the sentence
 * @param clauses the clauses that say so
 */
record Cited(String text, List<ClauseId> clauses) {

    Cited {
        clauses = List.copyOf(clauses);
    }
}
