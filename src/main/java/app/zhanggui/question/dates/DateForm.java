package app.zhanggui.question.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form in which dates are written.
 *
 * @param pattern finds it in a folded text
 * @param reading makes the date of what the pattern found
 */
record DateForm(Pattern pattern, Reading reading) {

    /** Makes a date of a match. */
    @FunctionalInterface
    interface Reading {

        /** The date, or empty where the match is none after all. */
        Optional<? extends DatePart> read(Matcher match, String text, LocalDate asOf);
    }
}
