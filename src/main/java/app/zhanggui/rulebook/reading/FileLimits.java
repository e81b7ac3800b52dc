package app.zhanggui.rulebook.reading;

/** What a file may at most be, so that no file keeps the reader busy for long. */
final class FileLimits {

    static final int MOST_BYTES = 5_000_000;
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_RUN = 200_000;
    private static final int DEEPEST_INDENTATION = 100;
    private static final int MOST_DECLARATIONS = 500;

    private FileLimits() {}

    /** Notes the first line that is over a limit. */
    static boolean hold(SourceText source, Problems problems) {
        String text = source.text();
        int run = 0;
        int declarations = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            String line = text.substring(start, end);
            run = line.isBlank() ? 0 : run + line.length();
            declarations += declarations(line);
            String excess = excess(line, run, declarations);
            if (!excess.isEmpty()) {
                problems.add(source.line(start), "", excess);
                return false;
            }
            start = end;
        }
        return true;
    }

    private static String excess(String line, int run, int declarations) {
        if (line.length() > LONGEST_LINE) {
            return "the line is too long; allowed: " + LONGEST_LINE + " characters";
        }
        if (run > LONGEST_RUN) {
            return "the lines without an empty line between them are too many; allowed: " + LONGEST_RUN + " characters";
        }
        if (line.length() - line.stripLeading().length() > DEEPEST_INDENTATION && !line.isBlank()) {
            return "the line is indented too far; allowed: " + DEEPEST_INDENTATION + " characters";
        }
        if (declarations > MOST_DECLARATIONS) {
            return "the file has too many <! and <?; allowed: " + MOST_DECLARATIONS;
        }
        return "";
    }

    private static int declarations(String line) {
        int count = 0;
        for (int i = line.indexOf('<'); i >= 0; i = line.indexOf('<', i + 1)) {
            if (i + 1 < line.length() && "!?".indexOf(line.charAt(i + 1)) >= 0) {
                count++;
            }
        }
        return count;
    }
}
