package app.zhanggui.question.events;

/** What was done. */
public enum Act {
    /** Points were deducted. */
    DEDUCTION,
    /** A rule was violated; the points, if any, are not said. */
    VIOLATION,
    /** A link was withdrawn from a showcase. */
    WITHDRAWAL,
    /** A buyer ordered. */
    ORDER
}
