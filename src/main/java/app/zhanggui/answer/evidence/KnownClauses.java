package app.zhanggui.answer.evidence;

import app.zhanggui.rulebook.Clause;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * The facts of the clauses that questions have met. A clause is known by itself, not by its words: that needs no look at
 * its texts, and the facts go with the rule book that holds it. Thread-safe.
 */
public final class KnownClauses {

    private static final int KEPT = 5_000;

    private final Cache<Clause, ClauseFacts> facts =
            Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build();

    /** What the clause says. */
    ClauseFacts facts(Clause clause) {
        return facts.get(clause, ClauseFacts::new);
    }
}
