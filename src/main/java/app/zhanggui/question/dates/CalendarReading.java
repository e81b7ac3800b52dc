package app.zhanggui.question.dates;

import app.zhanggui.question.dates.DatePart.Calendar;
import app.zhanggui.question.dates.DatePart.DayPart;
import app.zhanggui.question.dates.DatePart.Whole;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads year, month and day, each as a number or as words like 去年 and 上个月. Immutable, thread-safe. */
final class CalendarReading {

    private static final String ENGLISH_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LETTERS = 3;
    private static final int CENTURY = 2000;

    private final DateWords words;

    CalendarReading(DateWords words) {
        this.words = words;
    }

    Optional<DatePart> read(Matcher match, String text, LocalDate asOf) {
        Said said = new Said(match, text);
        Optional<LocalDate> saidMonth = said.words("saidMonth", "month", words)
                .map(distance -> asOf.withDayOfMonth(1).plusMonths(distance.first()));
        Optional<Integer> year = said.number("year")
                .map(written -> written < 100 ? CENTURY + written : written)
                .or(() -> said.words("saidYear", "year", words).map(distance -> asOf.getYear() + distance.first()))
                .or(() -> saidMonth.map(LocalDate::getYear));
        Optional<DateWords.Numbers> half = said.words("half", "half", words);
        if (half.isPresent() && year.isPresent()) {
            return Optional.of(new Whole(months(year.get(), half.get())));
        }
        Optional<DateWords.Numbers> fixed = said.words("fixed", "fixed", words);
        Optional<Integer> month = fixed.map(DateWords.Numbers::first)
                .or(() -> said.number("month"))
                .or(() -> said.group("name").map(CalendarReading::englishMonth))
                .or(() -> saidMonth.map(LocalDate::getMonthValue));
        Optional<DayPart> day = fixed.map(DateWords.Numbers::second)
                .or(() -> said.number("day"))
                .or(() -> said.number("bare"))
                .map(number -> new DayPart(number, number))
                .or(() -> said.words("part", "part", words).map(part -> new DayPart(part.first(), part.second())));
        return Optional.of(new Calendar(year, month, day));
    }

    private static When months(int year, DateWords.Numbers half) {
        LocalDate last = LocalDate.of(year, half.second(), 1);
        return new When.Period(LocalDate.of(year, half.first(), 1), last.withDayOfMonth(last.lengthOfMonth()));
    }

    private static int englishMonth(String name) {
        return ENGLISH_MONTHS.indexOf(name.substring(0, LETTERS)) / LETTERS + 1;
    }
}
