package app.zhanggui.question.events;

/** Whether something is so or is only supposed. */
public enum Standing {
    /** The text says that it is so. */
    HAPPENED,
    /** The text supposes it: 要是再扣6分, 满12分会怎样. */
    SUPPOSED
}
