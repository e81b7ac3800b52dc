package app.zhanggui.question.events;

/** What makes a violation grave, whatever it was. */
public enum Gravity {
    /** It was not put right although it was reminded of: 提醒三次不改. */
    REFUSED,
    /** It had a bad influence: 媒体曝光, 工商介入. */
    BAD_INFLUENCE
}
