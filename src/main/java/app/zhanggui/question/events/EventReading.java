package app.zhanggui.question.events;

import app.zhanggui.question.dates.SaidDate;
import app.zhanggui.question.dates.When;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a text tells about an account.
 *
 * @param events what happened or is supposed, in the order of the text
 * @param totals totals reached or asked about
 * @param durations lengths of time that are not part of a date
 * @param dates dates that belong to no event: 5月1日能解冻吗, 截至3月31日
 * @param askedUnits the units of the figure asked for, as in {@link AskedUnits}
 * @param kinds the kinds of what happened that it names
 * @param counted the folded text without the numbers that count nothing that happened: days, 23点59分, 提醒了三次都没改
 */
public record EventReading(
        List<ReadEvent> events,
        List<ReadTotal> totals,
        List<ReadDuration> durations,
        List<SaidDate> dates,
        List<String> askedUnits,
        NamedKinds kinds,
        String counted) {

    /** What a text reads that tells nothing. */
    public static final EventReading NOTHING = new EventReading(
            List.of(), List.of(), List.of(), List.of(), List.of(), new NamedKinds(List.of(), Set.of(), false), "");

    /** Copies the lists, so that it never changes. */
    public EventReading {
        events = List.copyOf(events);
        totals = List.copyOf(totals);
        durations = List.copyOf(durations);
        dates = List.copyOf(dates);
        askedUnits = List.copyOf(askedUnits);
    }

    /** The same with only those of its events. */
    public EventReading withEvents(List<ReadEvent> some) {
        return new EventReading(some, totals, durations, dates, askedUnits, kinds, counted);
    }

    /** Whether something is told, and of all of it the day. */
    public boolean saysAllDays() {
        return !(events.isEmpty() && totals.isEmpty())
                && Stream.concat(
                                events.stream().map(ReadEvent::when),
                                totals.stream().map(ReadTotal::when))
                        .allMatch(When.Day.class::isInstance);
    }
}
