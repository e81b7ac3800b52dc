package app.zhanggui.answer;

import app.zhanggui.answer.evidence.WeighedClause;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What follows from the class to which a clause assigns a case: 认定为情节严重 says nothing of the clearing out that comes
 * with it. Stateless, thread-safe.
 */
final class ClassConsequence {

    private static final Pattern CLASS = Pattern.compile("(?:认定为|算作|视为|属于)(?<name>[^,，;；。:：]{2,8})");

    private ClassConsequence() {}

    /** The first clause of the same section or of one around it that says what the class brings; empty where none does. */
    static Optional<WeighedClause> of(List<WeighedClause> stated) {
        return stated.stream()
                .limit(1)
                .filter(clause -> !clause.hasClauses() && !clause.facts().hasConsequence())
                .flatMap(clause -> CLASS.matcher(clause.clause().passage())
                        .results()
                        .map(MatchResult::group)
                        .flatMap(name -> around(clause, CLASS.matcher(name).replaceAll("${name}")).stream()))
                .findFirst();
    }

    private static Optional<WeighedClause> around(WeighedClause clause, String name) {
        Optional<WeighedClause> section = parent(clause);
        while (section.isPresent()) {
            Optional<WeighedClause> found = section.get()
                    .clause()
                    .walk()
                    .map(clause::withClause)
                    .filter(other -> !other.isGap() && !other.hasClauses() && !other.equals(clause))
                    .filter(other -> other.clause().passage().contains(name)
                            && other.facts().hasConsequence())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            section = parent(section.get());
        }
        return Optional.empty();
    }

    private static Optional<WeighedClause> parent(WeighedClause clause) {
        return clause.document().parentOf(clause.clause()).map(clause::withClause);
    }
}
