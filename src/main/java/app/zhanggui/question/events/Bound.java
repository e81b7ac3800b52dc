package app.zhanggui.question.events;

/** How a number is compared. */
public enum Bound {
    /** Just that number. */
    EXACTLY,
    /** It or more: 满, 达到, 至少, 以上. */
    AT_LEAST,
    /** More: 超过. */
    MORE_THAN,
    /** It or less: 以内, 最多. */
    AT_MOST,
    /** Less: 不到, 不足, 不满. */
    LESS_THAN
}
