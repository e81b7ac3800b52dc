package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.RuleBook;
import java.util.List;

/**
 * What is in service and what is not.
 *
 * @param ruleBook all valid documents
 * @param problems everything that is wrong, in the order of files and lines
 */
public record Loaded(RuleBook ruleBook, List<Problem> problems) {

    /** Copies the list, so that a result never changes. */
    public Loaded {
        problems = List.copyOf(problems);
    }
}
