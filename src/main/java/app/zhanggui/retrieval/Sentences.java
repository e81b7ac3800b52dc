package app.zhanggui.retrieval;

/** Finds sentences in plain text. */
final class Sentences {

    private static final String ENDS = "。！？；\n!?;";

    private Sentences() {}

    /** The text up to the end of its first sentence. */
    static String first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
