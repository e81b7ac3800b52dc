package app.zhanggui.history;

/** The title of a conversation: one line, not long. */
final class Title {

    private Title() {}

    static String of(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= HistoryLimits.LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, HistoryLimits.LONGEST_TITLE - 1)) + "…";
    }
}
