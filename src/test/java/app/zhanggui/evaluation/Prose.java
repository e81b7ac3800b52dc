package app.zhanggui.evaluation;

/** Text of a visitor or an answer in a form that a Markdown report can show in one line. */
final class Prose {

    private static final int LONGEST = 600;

    private Prose() {}

    /** The text in one line, without what cannot be seen and without markup, cut where it is very long. */
    static String line(String text) {
        String seen = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\s]+", " ")
                .replace("<", "&lt;")
                .strip();
        return seen.codePointCount(0, seen.length()) <= LONGEST
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
