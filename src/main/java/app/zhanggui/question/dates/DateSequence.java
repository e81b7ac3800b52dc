package app.zhanggui.question.dates;

import app.zhanggui.question.dates.DatePart.Calendar;
import app.zhanggui.question.dates.DatePart.DayPart;
import app.zhanggui.question.dates.DatePart.Weekday;
import app.zhanggui.question.dates.DatePart.Whole;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns the dates of one text into days, each in the light of the others: 2025年3月1日 … 5月2日 is in 2025, and 12月5日 …
 * 1月3日 crosses a year.
 */
final class DateSequence {

    private static final Pattern WEEKDAY = Pattern.compile("周|星期|礼拜|day$");

    private final LocalDate asOf;

    DateSequence(LocalDate asOf) {
        this.asOf = asOf;
    }

    List<SaidDate> resolved(List<FoundDate> found) {
        List<FoundDate> complete = withWhatWasSaidBefore(found);
        List<When> each = complete.stream().map(date -> latest(date, asOf)).toList();
        List<When> whens = ascending(each) || isAnyOrder(complete, each)
                ? each
                : told(complete).orElse(each);
        List<SaidDate> dates = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            dates.add(new SaidDate(whens.get(at), found.get(at).range()));
        }
        return dates;
    }

    /** Gives a date the year, or a day the month, that the date before it has said. */
    private static List<FoundDate> withWhatWasSaidBefore(List<FoundDate> found) {
        List<FoundDate> complete = new ArrayList<>();
        Optional<Calendar> before = Optional.empty();
        for (FoundDate date : found) {
            DatePart part =
                    switch (date.part()) {
                        case Calendar calendar -> completed(calendar, before);
                        case Weekday weekday when !complete.isEmpty() -> inTheSameWeek(weekday, complete.getLast());
                        default -> date.part();
                    };
            complete.add(new FoundDate(part, date.range(), date.words()));
            before = part instanceof Calendar calendar && calendar.month().isPresent() ? Optional.of(calendar) : before;
        }
        return complete;
    }

    /** 上周一到周五: the second day stands in the week that the first one names. */
    private static DatePart inTheSameWeek(Weekday weekday, FoundDate before) {
        return before.part() instanceof Whole(When.Day(LocalDate day))
                        && WEEKDAY.matcher(before.words()).find()
                ? new Whole(new When.Day(day.with(TemporalAdjusters.nextOrSame(weekday.day()))))
                : weekday;
    }

    private static Calendar completed(Calendar date, Optional<Calendar> before) {
        if (date.year().isPresent() || before.isEmpty()) {
            return date;
        }
        Calendar last = before.get();
        if (date.month().isEmpty()) {
            return new Calendar(last.year(), last.month(), date.day());
        }
        boolean nextYear = date.month().get() < last.month().orElse(0);
        return new Calendar(last.year().map(year -> nextYear ? year + 1 : year), date.month(), date.day());
    }

    /** The latest day or period of the words that does not begin after the limit. */
    private When latest(FoundDate date, LocalDate limit) {
        return switch (date.part()) {
            case Whole whole -> whole.when();
            case Weekday weekday -> new When.Day(limit.with(TemporalAdjusters.previousOrSame(weekday.day())));
            case Calendar calendar -> latest(calendar, date.words(), limit);
        };
    }

    private When latest(Calendar date, String words, LocalDate limit) {
        if (date.month().isEmpty()) {
            return date.year().map(Ago::year).orElseGet(() -> dayOfAMonth(date, words, limit));
        }
        if (date.year().isPresent()) {
            return inMonth(date.year().get(), date.month().get(), date.day(), words);
        }
        When thisYear = inMonth(limit.getYear(), date.month().get(), date.day(), words);
        boolean past = first(thisYear).map(day -> !day.isAfter(limit)).orElse(false);
        return past ? thisYear : inMonth(limit.getYear() - 1, date.month().get(), date.day(), words);
    }

    private static When dayOfAMonth(Calendar date, String words, LocalDate limit) {
        YearMonth month = YearMonth.from(limit);
        boolean past = date.day().map(DayPart::first).orElse(1) <= limit.getDayOfMonth();
        YearMonth meant = past ? month : month.minusMonths(1);
        return inMonth(meant.getYear(), meant.getMonthValue(), date.day(), words);
    }

    private static When inMonth(int year, int month, Optional<DayPart> day, String words) {
        try {
            YearMonth yearMonth = YearMonth.of(year, month);
            if (day.isEmpty()) {
                return Ago.month(yearMonth);
            }
            DayPart part = day.get();
            return part.isOneDay()
                    ? new When.Day(yearMonth.atDay(part.first()))
                    : new When.Period(
                            yearMonth.atDay(part.first()),
                            yearMonth.atDay(Math.min(part.last(), yearMonth.lengthOfMonth())));
        } catch (DateTimeException e) {
            return new When.Impossible(words);
        }
    }

    /** The dates as a story in the order of time that ends last year at the earliest; empty where it is none. */
    private Optional<List<When>> told(List<FoundDate> dates) {
        List<When> story = new ArrayList<>();
        LocalDate limit = asOf;
        for (FoundDate date : dates.reversed()) {
            When when = latest(date, limit);
            story.add(when);
            limit = first(when).isPresent() && first(when).get().isBefore(limit)
                    ? first(when).get()
                    : limit;
        }
        Collections.reverse(story);
        boolean recent = story.stream()
                .flatMap(when -> first(when).stream())
                .allMatch(day -> day.getYear() >= asOf.getYear() - 1);
        return recent && ascending(story) ? Optional.of(story) : Optional.empty();
    }

    private static boolean ascending(List<When> whens) {
        List<LocalDate> days =
                whens.stream().flatMap(when -> first(when).stream()).toList();
        return days.equals(days.stream().sorted().toList());
    }

    /** Dates of one year may be listed in any order; days of the week are told one after the other. */
    private static boolean isAnyOrder(List<FoundDate> dates, List<When> whens) {
        return dates.stream().noneMatch(date -> date.part() instanceof Weekday)
                && whens.stream()
                                .flatMap(when -> first(when).stream())
                                .map(LocalDate::getYear)
                                .distinct()
                                .count()
                        < 2;
    }

    private static Optional<LocalDate> first(When when) {
        return switch (when) {
            case When.Day day -> Optional.of(day.day());
            case When.Period period -> Optional.of(period.first());
            case When.Now now -> Optional.of(now.day());
            case When.Impossible none -> Optional.empty();
            case When.Unsaid none -> Optional.empty();
        };
    }
}
