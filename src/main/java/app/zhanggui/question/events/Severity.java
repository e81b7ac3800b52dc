package app.zhanggui.question.events;

/** How grave a violation is, in the words of the platforms. */
public enum Severity {
    /** 轻微. */
    MINOR,
    /** 一般. */
    GENERAL,
    /** 严重. */
    SERIOUS,
    /** 特别严重. */
    VERY_SERIOUS
}
