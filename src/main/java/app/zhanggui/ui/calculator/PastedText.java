package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.EventDraft;
import app.zhanggui.question.dates.SaidDate;
import app.zhanggui.question.dates.When;
import app.zhanggui.question.events.Act;
import app.zhanggui.question.events.EventReader;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.ReadEvent;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.TextRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads events out of lines that were pasted: sentences, or rows of a spreadsheet. No line is lost. */
final class PastedText {

    private static final EventReader READER = new EventReader();

    private final RuleSet ruleSet;
    private final LocalDate asOf;

    /** Reads for the fields of the rule set, on that day. */
    PastedText(RuleSet ruleSet, LocalDate asOf) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    /**
     * A line and what was read of it.
     *
     * @param text the line
     * @param events the events, several where the line tells of several
     * @param doubts what to look at
     */
    record Line(String text, List<EventDraft> events, List<Doubt> doubts) {

        Line {
            events = List.copyOf(events);
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * What was not read, or not for certain.
     *
     * @param kind what it is
     * @param detail the words or the value
     */
    record Doubt(Kind kind, String detail) {

        /** What can be in doubt. */
        enum Kind {
            /** Nothing was read. */
            NOTHING,
            /** Only a day was read. */
            ONLY_DAY,
            /** No day was read. */
            NO_DAY,
            /** There is no such day. */
            IMPOSSIBLE_DAY,
            /** The day is taken to be that of the calculation. */
            TODAY,
            /** A value for which the rule set has no field. */
            NO_FIELD,
            /** An order, which is no event. */
            ORDER
        }
    }

    /** The lines of the text that are not blank. */
    List<Line> lines(String text) {
        EventReading reading = READER.read(text, asOf);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int end = start + line.length();
            if (!line.isBlank()) {
                lines.add(line(line.strip(), new Range(start, end), reading));
            }
            start = end + 1;
        }
        return lines;
    }

    private record Range(int start, int end) {

        boolean holds(TextRange source) {
            return start <= source.start() && source.start() < end;
        }
    }

    private Line line(String text, Range range, EventReading reading) {
        List<EventDraft> events = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (ReadEvent event : reading.events()) {
            if (range.holds(event.source())) {
                read(event, events, doubts);
            }
        }
        if (events.isEmpty() && doubts.isEmpty()) {
            reading.dates().stream()
                    .filter(date -> range.holds(date.range()))
                    .forEach(date -> read(date, events, doubts));
        }
        if (events.isEmpty() && doubts.isEmpty()) {
            doubts.add(new Doubt(Doubt.Kind.NOTHING, ""));
        }
        return new Line(text, events, doubts);
    }

    private void read(SaidDate date, List<EventDraft> events, List<Doubt> doubts) {
        events.add(at(date.when(), doubts));
        if (!EventFields.required(ruleSet).isEmpty()) {
            doubts.add(new Doubt(Doubt.Kind.ONLY_DAY, ""));
        }
    }

    private void read(ReadEvent event, List<EventDraft> events, List<Doubt> doubts) {
        if (event.act() == Act.ORDER) {
            doubts.add(new Doubt(Doubt.Kind.ORDER, ""));
            return;
        }
        EventDraft draft = at(event.when(), doubts)
                .withTime(event.time()
                        .map(time -> time.truncatedTo(ChronoUnit.MINUTES).toString())
                        .orElse(""));
        List<String> values = Stream.of(
                        event.points().map(points -> points.toPlainString()).stream(),
                        event.severity().map(PastedText::slug).stream(),
                        event.reason().map(PastedText::slug).stream())
                .flatMap(Function.identity())
                .toList();
        for (String value : values) {
            draft = with(draft, value, doubts);
        }
        if (event.serious()) {
            draft = withFlags(draft);
        }
        events.addAll(Collections.nCopies(event.count(), draft));
    }

    private static String slug(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private EventDraft with(EventDraft draft, String value, List<Doubt> doubts) {
        boolean number = Character.isDigit(value.charAt(0));
        for (EventField field : ruleSet.fields()) {
            boolean fits = number
                    ? field instanceof EventField.Amount
                    : field instanceof EventField.Choice choice
                            && choice.options().contains(value);
            if (fits) {
                return draft.withField(field.name(), value);
            }
        }
        if (number) {
            doubts.add(new Doubt(Doubt.Kind.NO_FIELD, value));
        }
        return draft;
    }

    private EventDraft withFlags(EventDraft draft) {
        EventDraft flagged = draft;
        for (EventField field : ruleSet.fields()) {
            if (field instanceof EventField.Flag flag) {
                flagged = flagged.withFlag(flag.name(), true);
            }
        }
        return flagged;
    }

    private EventDraft at(When when, List<Doubt> doubts) {
        return switch (when) {
            case When.Day(LocalDate day) -> EventDraft.EMPTY.withDate(day.toString());
            case When.Now(LocalDate day) -> {
                doubts.add(new Doubt(Doubt.Kind.TODAY, day.toString()));
                yield EventDraft.EMPTY.withDate(day.toString());
            }
            case When.Impossible(String said) -> {
                doubts.add(new Doubt(Doubt.Kind.IMPOSSIBLE_DAY, said));
                yield EventDraft.EMPTY;
            }
            case When.Period _, When.Unsaid _ -> {
                doubts.add(new Doubt(Doubt.Kind.NO_DAY, ""));
                yield EventDraft.EMPTY;
            }
        };
    }
}
