package app.zhanggui.answer;

/**
 * Something the reader should know about an answer besides the answer.
 *
 * @param kind what it is about
 * @param text the sentence to show
 */
public record Notice(Kind kind, String text) {

    /** What a notice is about. */
    public enum Kind {
        /** The source is not the platform. */
        THIRD_PARTY("third-party"),
        /** The rule is not in force on the day of the question. */
        OUTDATED("outdated"),
        /** Two documents in force lay down different figures. */
        CONFLICT("conflict"),
        /** The platform was not named; the answer says which one it takes. */
        ASSUMED_PLATFORM("assumed-platform");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /** The word for it in the HTTP interface. */
        public String slug() {
            return slug;
        }
    }
}
