package app.zhanggui.rulebook;

/** What a clause is in its document. */
public enum ClauseKind {
    /** A heading with its own paragraphs and the clauses below it. */
    SECTION,
    /** A paragraph of its own. */
    PARAGRAPH,
    /** An item of a numbered list. */
    ITEM,
    /** A row of a table; its text carries the column headers. */
    ROW,
    /** A note that the source does not lay something down; {@link Clause#covers()} names the near clauses. */
    GAP
}
