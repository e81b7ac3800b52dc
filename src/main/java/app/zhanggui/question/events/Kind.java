package app.zhanggui.question.events;

/** What a word of {@code event-words.txt} does; the file says what each is for. Of two that overlap the first counts. */
enum Kind {
    REFUSED,
    BAD_INFLUENCE,
    ONE_DAY,
    RATE,
    OTHER_TIMES,
    NEVER,
    DENIED,
    CANCELLED,
    HOW,
    ABLE,
    DEDUCTION,
    VIOLATION,
    WITHDRAWAL,
    ORDER,
    NO_REASON,
    MISMATCH,
    EXPLAINED,
    VERY_SERIOUS,
    SERIOUS,
    GENERAL,
    MINOR,
    DONE,
    BEFORE,
    AGAIN,
    MORE,
    AND,
    PLUS,
    EACH_DAY,
    EACH_WEEK,
    EACH_MONTH,
    RECEIVED,
    PARTS,
    PART_OF_DAY,
    EACH,
    CURRENT,
    SUM,
    HELD,
    SUPPOSED,
    ASKED,
    OTHERS,
    SELF,
    END;

    /** Whether it is a phrase that may hold a number which counts nothing: 三次提醒不改, 一天, 一次扣几分. */
    boolean isPhrase() {
        return isGrave() || this == ONE_DAY || this == RATE || this == OTHER_TIMES || this == NEVER;
    }

    /** Whether it makes what happened grave, whatever it was. */
    boolean isGrave() {
        return this == REFUSED || this == BAD_INFLUENCE;
    }

    /** Whether it says what was done. */
    boolean isAct() {
        return this == DEDUCTION || this == VIOLATION || this == WITHDRAWAL || this == ORDER;
    }
}
