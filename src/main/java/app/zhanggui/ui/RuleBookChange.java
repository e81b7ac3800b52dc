package app.zhanggui.ui;

import app.zhanggui.history.ShownCitation;
import app.zhanggui.history.ShownReply;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import java.util.Optional;

/** What has become of the clauses of an earlier reply since the rule book was changed. */
enum RuleBookChange {
    /** They are as they were; other things have changed. */
    ELSEWHERE,
    /** One of them reads differently now, or is gone. */
    IN_CITED_CLAUSES;

    /** What has changed since the reply; empty where the same rule book is in service. */
    static Optional<RuleBookChange> since(ShownReply reply, RuleBook present) {
        if (reply.ruleBook().equals(present.version())) {
            return Optional.empty();
        }
        boolean same = reply.citations().stream()
                .allMatch(citation -> clause(citation, reply, present).isPresent());
        return Optional.of(same ? ELSEWHERE : IN_CITED_CLAUSES);
    }

    private static Optional<Clause> clause(ShownCitation citation, ShownReply reply, RuleBook present) {
        return present.document(citation.document(), reply.understood().asOf())
                .flatMap(document -> document.clause(citation.clause()))
                .filter(clause -> clause.passage().equals(citation.text()));
    }
}
