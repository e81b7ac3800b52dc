package app.zhanggui.question;

/** What kind of answer a question wants. */
public enum Intent {
    /** All items: which conditions, which kinds, what to watch. */
    LIST,
    /** The steps of an operation. */
    PROCEDURE,
    /** Two or more things set against each other. */
    COMPARISON,
    /** One thing: a figure, a date, a consequence, a meaning, yes or no. */
    FACT;

    /** Whether the whole of a list is wanted rather than one of its items. */
    public boolean wantsAll() {
        return this == LIST || this == PROCEDURE;
    }
}
