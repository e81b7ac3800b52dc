package app.zhanggui.evaluation;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which clauses stand for which: a section for the clauses in it, since its citation shows them, and each clause of a
 * section for that section.
 *
 * <p>Immutable.
 */
final class Passages {

    private final Map<String, Set<String>> within;

    Passages(RuleBook ruleBook) {
        within = ruleBook.documents().stream()
                .flatMap(RuleDocument::walk)
                .collect(Collectors.toMap(clause -> clause.id().toString(), Passages::addresses, (one, two) -> one));
    }

    /** Whether a citation of the clause shows the expected one, or a part of it where a section is expected. */
    boolean carries(Clause clause, String expected) {
        String cited = clause.id().toString();
        return within.getOrDefault(cited, Set.of()).contains(expected)
                || within.getOrDefault(expected, Set.of()).contains(cited);
    }

    boolean carriesAny(Clause clause, List<String> expected) {
        return expected.stream().anyMatch(each -> carries(clause, each));
    }

    private static Set<String> addresses(Clause clause) {
        return clause.walk().map(each -> each.id().toString()).collect(Collectors.toSet());
    }
}
