package app.zhanggui.question;

/** What a question asks for. A question may ask for several things. */
public enum AskedFor {
    /** 几分, 多少钱, how much. */
    HOW_MUCH,
    /** 几次, how many times. */
    HOW_MANY,
    /** 多久, how long. */
    HOW_LONG,
    /** 到什么时候, until when. */
    UNTIL_WHEN,
    /** 什么时候, when. */
    WHEN,
    /** 会不会, 能不能, 要不要. */
    WHETHER,
    /** 怎么申诉, how to. */
    HOW_TO,
    /** 会怎样, what happens. */
    CONSEQUENCE,
    /** 什么是, what does it mean. */
    WHAT_IS,
    /** 哪些, which. */
    WHICH,
    /** 谁, who. */
    WHO,
    /** 在哪里, where. */
    WHERE,
    /** 为什么, why. */
    WHY,
    /** 区别, the difference. */
    COMPARE,
    /** 对吧, 是真的吗: a claim to be checked. */
    VERIFY,
    /** 一共几分, 还差多少: a figure that no clause states. */
    CALCULATE
}
