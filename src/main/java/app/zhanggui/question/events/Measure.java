package app.zhanggui.question.events;

/** What a total counts. */
public enum Measure {
    /** Points. */
    POINTS,
    /** How often something was done. */
    TIMES
}
