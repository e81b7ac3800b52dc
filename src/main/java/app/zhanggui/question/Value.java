package app.zhanggui.question;

import app.zhanggui.rulebook.TextRange;

/**
 * Something in a question in whose place a follow-up can put something else.
 *
 * @param kind what it is; only one of the same kind takes its place
 * @param range where it stands
 * @param words its words
 */
record Value(String kind, TextRange range, String words) {

    static final String DATE = "date";
    static final String TIME = "time";
    private static final String PLATFORM = "platform";

    static Value of(String kind, String text, TextRange range) {
        return new Value(kind, range, range.of(text));
    }

    static Value platform(String text, TextRange range) {
        return of(PLATFORM, text, range);
    }

    boolean isPlatform() {
        return kind.equals(PLATFORM);
    }

    /** Whether it is a day or a time of day. */
    boolean saysWhen() {
        return kind.equals(DATE) || kind.equals(TIME);
    }

    boolean replaces(Value old) {
        return kind.equals(old.kind);
    }

    boolean overlaps(Value other) {
        return range.start() < other.range.end() && other.range.start() < range.end();
    }
}
