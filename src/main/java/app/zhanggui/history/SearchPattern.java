package app.zhanggui.history;

import java.util.Locale;

/** A pattern for {@code like … escape '!'}: what a visitor types stands for itself in it. */
final class SearchPattern {

    private static final int LONGEST = 100;

    private SearchPattern() {}

    static String containing(String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        String cut = sought.substring(0, Math.min(LONGEST, sought.length()));
        return "%" + cut.replace("\0", "").replaceAll("([!%_])", "!$1") + "%";
    }
}
