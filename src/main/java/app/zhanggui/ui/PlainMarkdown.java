package app.zhanggui.ui;

import java.util.regex.Pattern;

/** Text for a Markdown file, escaped so that nothing in it becomes markup or a link. */
final class PlainMarkdown {

    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>#|~&@!$^=])|(?<=www)(\\.)|(:)(?=//)");
    private static final Pattern LINE_START = Pattern.compile("^(\\s*)([-+])");
    private static final Pattern NUMBER_START = Pattern.compile("^(\\s*\\d{1,9})([.)])");

    private PlainMarkdown() {}

    /** The text on one line. */
    static String escape(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String escaped = SPECIAL.matcher(line).replaceAll("\\\\$0");
        escaped = LINE_START.matcher(escaped).replaceFirst("$1\\\\$2");
        return NUMBER_START.matcher(escaped).replaceFirst("$1\\\\$2");
    }
}
