package app.zhanggui.question;

/** What kind of answer a question wants. */
public enum Intent {
    /** All items: which conditions, which kinds, what to watch. */
    LIST,
    /** The steps of an operation. */
    PROCEDURE,
    /** What a word means. */
    DEFINITION,
    /** Two or more things set against each other. */
    COMPARISON,
    /** Yes or no. */
    YES_OR_NO,
    /** A figure, a date or a consequence. */
    FACT;

    /** Whether the whole of a list is wanted rather than one of its items. */
    public boolean wantsAll() {
        return this == LIST || this == PROCEDURE;
    }
}
