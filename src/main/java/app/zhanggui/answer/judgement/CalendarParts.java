package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.text.SpokenNumber;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates and parts of dates as people name them: 6 月底, 年底, 元旦. */
final class CalendarParts {

    private static final int LAST_MONTH = 12;
    private static final Pattern MONTH =
            Pattern.compile("(?<!个)(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?!\\s*[\\d一二三四五六七八九十]+\\s*[日号])(?!\\p{IsHan}?内)");
    private static final Pattern END_OF_YEAR = Pattern.compile("年[底末]");
    private static final Pattern NEW_YEAR = Pattern.compile("元旦|\\bnew year's day\\b");

    private CalendarParts() {}

    static List<Claim.Day> in(String text) {
        List<Claim.Day> days = Claims.days(text);
        int year = days.stream().mapToInt(Claim.Day::year).max().orElse(0);
        boolean month = days.stream().anyMatch(day -> day.month() > 0);
        Stream<Claim.Day> months = month
                ? Stream.empty()
                : Stream.concat(
                        MONTH.matcher(text).results().flatMap(match -> month(year, match)),
                        END_OF_YEAR.matcher(text).results().map(_ -> new Claim.Day(year, LAST_MONTH, 0)));
        return Stream.of(days.stream(), months, NEW_YEAR.matcher(text).results().map(_ -> new Claim.Day(0, 1, 1)))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<Claim.Day> month(int year, MatchResult match) {
        return SpokenNumber.parseWhole(match.group(1)).stream()
                .filter(month -> month > 0 && month <= LAST_MONTH)
                .map(month -> new Claim.Day(year, month, 0));
    }

    /** Whether both name the same part of a date, so that one may contradict the other. */
    static boolean isComparable(Claim.Day own, Claim.Day other) {
        return own.isLike(other) || own.month() > 0 && other.month() > 0 || own.year() > 0 && other.year() > 0;
    }

    /** Whether the other date is as the question's says, in every part that the question names. */
    static boolean agree(Claim.Day own, Claim.Day other) {
        boolean year = own.year() == 0 || other.year() == 0 || own.year() == other.year();
        boolean month = own.month() == 0 || own.month() == other.month();
        return year && month && (own.day() == 0 || own.day() == other.day());
    }
}
