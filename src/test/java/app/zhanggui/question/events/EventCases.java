package app.zhanggui.question.events;

import app.zhanggui.question.dates.When;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The case sheet and the notation in which it writes what is read. */
final class EventCases {

    /** A line of the sheet. */
    record Case(String text, String expected) {}

    private EventCases() {}

    static Stream<Case> all() {
        try (InputStream in = EventCases.class.getResourceAsStream("events.cases")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split(" => ", 2))
                            .map(parts ->
                                    new Case(parts[0].replace("\\n", "\n").replace("\\t", "\t"), parts[1].strip()))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String notation(EventReading reading) {
        String all = Stream.concat(
                        reading.events().stream().map(EventCases::notation),
                        reading.totals().stream().map(EventCases::notation))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "-" : all;
    }

    static String notation(When when) {
        return switch (when) {
            case When.Day day -> day.day().toString();
            case When.Period period -> period.first() + "~" + period.last();
            case When.Now now -> "now";
            case When.Impossible impossible -> "impossible(" + impossible.said() + ")";
            case When.Unsaid unsaid -> "?";
        };
    }

    private static String notation(ReadEvent event) {
        return joined(
                notation(event.when()),
                event.time().map(Object::toString).orElse(""),
                name(event.act()),
                event.points().map(points -> points.toPlainString() + "分").orElse(""),
                event.count() == 1 ? "" : "x" + event.count(),
                event.severity().map(EventCases::name).orElse(""),
                event.serious() ? "!" : "",
                event.reason().map(EventCases::name).orElse(""),
                event.withinOneDay() ? "one-day" : "",
                event.after().map(after -> "+" + after.toHours() + "h").orElse(""),
                event.standing() == Standing.SUPPOSED ? "supposed" : "");
    }

    private static String notation(ReadTotal total) {
        return joined(
                "total",
                total.when() instanceof When.Unsaid ? "" : notation(total.when()),
                total.value().toPlainString() + (total.measure() == Measure.POINTS ? "分" : "次"),
                total.bound() == Bound.EXACTLY ? "" : name(total.bound()),
                total.withinOneDay() ? "one-day" : "",
                total.standing() == Standing.HAPPENED ? "reached" : "supposed");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
