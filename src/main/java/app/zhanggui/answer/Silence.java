package app.zhanggui.answer;

/** Why the rule documents do not answer a question. */
public enum Silence {
    /** Another platform or another topic. */
    OUT_OF_SCOPE("out-of-scope"),
    /** The topic is covered, but the point is not laid down. */
    NOT_LAID_DOWN("not-laid-down"),
    /** A clause leaves the point to the platform. */
    DISCRETION("discretion");

    private final String slug;

    Silence(String slug) {
        this.slug = slug;
    }

    /** The word for it in the HTTP interface. */
    public String slug() {
        return slug;
    }
}
