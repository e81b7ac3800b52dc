package app.zhanggui.question.events;

/** Why a link was withdrawn. */
public enum Reason {
    /** Without a reason: 无理由. */
    NONE,
    /** Because the goods are not as described: 描述不符. */
    DESCRIPTION_MISMATCH,
    /** With an explanation of the merchant's own. */
    EXPLAINED
}
