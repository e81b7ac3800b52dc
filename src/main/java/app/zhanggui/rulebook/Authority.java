package app.zhanggui.rulebook;

/** How close a document is to the platform that makes the rule. */
public enum Authority {
    /** Published by the platform itself. */
    OFFICIAL("official"),
    /** The platform's text as somebody else reprinted it. */
    REPRINT("reprint"),
    /** Somebody else's account of the rule. */
    THIRD_PARTY("third-party");

    private final String slug;

    Authority(String slug) {
        this.slug = slug;
    }

    /** The word for it in front matter and in the HTTP interface. */
    public String slug() {
        return slug;
    }
}
