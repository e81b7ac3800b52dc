package app.zhanggui.answer.calculation;

import app.zhanggui.rulebook.ClauseId;
import java.util.List;

/**
 * A sentence about a calculation.
 *
 * @param text the sentence without markers
 * @param clauses the clauses on which it rests, at least one
 */
public record Said(String text, List<ClauseId> clauses) {

    /** Copies the list, each clause once. */
    public Said {
        clauses = clauses.stream().distinct().toList();
    }
}
