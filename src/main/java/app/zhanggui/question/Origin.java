package app.zhanggui.question;

/** Where a part of an understood question comes from. */
public enum Origin {
    /** The question says it. */
    STATED,
    /** It was chosen beside the question. */
    CHOSEN,
    /** It comes from the turns before. */
    CARRIED
}
