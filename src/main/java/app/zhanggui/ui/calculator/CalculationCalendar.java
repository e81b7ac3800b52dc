package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.ImposedMeasure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The days on which measures are lifted, as an iCalendar (RFC 5545) of all-day events.
 *
 * <p>The same measure has the same UID in every download, so that a calendar that already has it puts it right instead
 * of showing it twice.
 */
final class CalculationCalendar {

    private static final String PRODUCT = "-//zhanggui//calculators//ZH";

    /** In characters: a Chinese one takes three of the 75 octets that a line should not exceed. */
    private static final int LONGEST_LINE = 24;

    private final Result result;

    CalculationCalendar(Result result) {
        this.result = result;
    }

    /** Whether any measure has a day on which it is lifted. */
    static boolean hasDates(Calculation calculation) {
        return calculation.measures().stream()
                .anyMatch(measure -> measure.liftedOn().isPresent());
    }

    @Override
    public String toString() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        Map<String, VEvent> events = new LinkedHashMap<>();
        result.calculation().measures().forEach(measure -> measure.liftedOn()
                .ifPresent(day -> events.putIfAbsent(uid(measure), event(measure, day))));
        events.values().forEach(calendar::add);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true, LONGEST_LINE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("an iCalendar in memory", e);
        }
        return text.toString();
    }

    private VEvent event(ImposedMeasure measure, LocalDate day) {
        CalculationWords words = result.words();
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(measure)));
        event.add(new DtStamp(
                result.calculation().input().asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new DtStart<>(day));
        event.add(new DtEnd<>(day.plusDays(1)));
        event.add(new Summary(words.say(
                "calendar.lifted",
                words.name(measure.label()),
                words.name(result.ruleSet().title()))));
        event.add(new Description(new ParameterList(), words.wording().measure(measure, words.language())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String uid(ImposedMeasure measure) {
        String name = String.join(
                "|",
                result.ruleSet().id(),
                measure.kind(),
                measure.cause(),
                measure.startsOn().toString(),
                String.valueOf(measure.days().orElse(0)));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@zhanggui";
    }
}
