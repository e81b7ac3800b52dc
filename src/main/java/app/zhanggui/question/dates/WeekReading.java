package app.zhanggui.question.dates;

import app.zhanggui.question.dates.DatePart.Weekday;
import app.zhanggui.question.dates.DatePart.Whole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads weeks, which begin on Monday, and their days. Stateless, thread-safe. */
final class WeekReading {

    private static final String WEEKDAYS = "一二三四五六日";

    private WeekReading() {}

    /** 周三, 上周三, last Monday. */
    static Optional<DatePart> weekday(Matcher match, String text, LocalDate asOf) {
        Said said = new Said(match, text);
        DayOfWeek day = said.group("name").map(WeekReading::englishDay).orElseGet(() -> chineseDay(match));
        return Optional.of(said.group("week")
                .<DatePart>map(
                        week -> new Whole(new When.Day(monday(asOf, week).with(TemporalAdjusters.nextOrSame(day)))))
                .orElseGet(() -> new Weekday(day)));
    }

    /** 上周, 本周. */
    static Optional<DatePart> week(Matcher match, String text, LocalDate asOf) {
        return Optional.of(new Whole(weekOf(monday(asOf, match.group("week")))));
    }

    /** The whole week around the day. */
    static When weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new When.Period(monday, monday.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
    }

    private static LocalDate monday(LocalDate asOf, String week) {
        return asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks(week));
    }

    private static int weeks(String week) {
        return switch (week) {
            case "上上" -> -2;
            case "上", "last" -> -1;
            case "下" -> 1;
            default -> 0;
        };
    }

    private static DayOfWeek chineseDay(Matcher match) {
        return DayOfWeek.of(WEEKDAYS.indexOf(match.group("weekday").replace('天', '日')) + 1);
    }

    private static DayOfWeek englishDay(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
