package app.zhanggui.rulebook;

/** What kind of text a document is. */
public enum DocumentKind {
    /** A rule in force. */
    RULE("rule"),
    /** An explanation of a rule. */
    INTERPRETATION("interpretation"),
    /** Advice and steps. */
    GUIDE("guide"),
    /** An announcement. */
    NOTICE("notice"),
    /** A text published for comment, not in force. */
    DRAFT("draft");

    private final String slug;

    DocumentKind(String slug) {
        this.slug = slug;
    }

    /** The word for it in front matter and in the HTTP interface. */
    public String slug() {
        return slug;
    }
}
