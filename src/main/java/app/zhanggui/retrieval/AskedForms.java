package app.zhanggui.retrieval;

import app.zhanggui.rulebook.Clause;

/** The 问法 of the clauses, ready to be compared. Thread-safe. */
final class AskedForms {

    private final Likeness likeness;

    AskedForms(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The likeness of the words to the one 问法 of the clause that is most like them, 0 to 1. */
    double best(Likeness.Bag words, Clause clause) {
        return clause.askedAs().stream()
                .mapToDouble(asked -> words.with(likeness.bag(asked)))
                .max()
                .orElse(0);
    }
}
