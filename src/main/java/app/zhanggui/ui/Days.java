package app.zhanggui.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a reader writes them. */
final class Days {

    private Days() {}

    /** The day in the language of the words. */
    static String of(LocalDate day, Words words) {
        Locale language = Locale.forLanguageTag(words.of("site.language"));
        return DateTimeFormatter.ofPattern(words.of("date.fact"), language).format(day);
    }
}
