package app.zhanggui.question.events;

/** The words before and after a number that compare it. Stateless, thread-safe. */
public final class Bounds {

    /** A regular expression for the words before the number. */
    public static final String BEFORE = "(?:达到?了?|[扣记积]?到了?|满了?|够了?|超(?:过|出)?了?|多于|大于|不到|不足|不满|未满|少于|小于|不超过|至少|最少|起码"
            + "|最多|至多|at least|more than|over|less than|under|fewer than|reach(?:es|ed)?|hits?|at most|up to)";

    /** A regular expression for the words behind the number. */
    public static final String BEHIND = "(?:及?以上|及?以下|以内|之内|or more|or less)";

    private Bounds() {}

    /**
     * The bound that the words say.
     *
     * @param before the words before the number, empty where there are none
     * @param behind the words behind it
     */
    public static Bound of(String before, String behind) {
        return switch (behind) {
            case "以上", "及以上", "or more" -> Bound.AT_LEAST;
            case "及以下", "以内", "之内", "or less" -> Bound.AT_MOST;
            case "以下" -> Bound.LESS_THAN;
            default -> before(before.strip().replace("了", ""));
        };
    }

    private static Bound before(String words) {
        return switch (words) {
            case "" -> Bound.EXACTLY;
            case "超", "超出", "超过", "多于", "大于", "more than", "over" -> Bound.MORE_THAN;
            case "不到", "不足", "不满", "未满", "少于", "小于", "less than", "under", "fewer than" -> Bound.LESS_THAN;
            case "最多", "至多", "不超过", "at most", "up to" -> Bound.AT_MOST;
            default -> Bound.AT_LEAST;
        };
    }
}
