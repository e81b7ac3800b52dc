package app.zhanggui.ui.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalculationCalendarTest {

    @Test
    void aFreezeIsLiftedOnAWholeDay() throws Exception {
        var events = events("2026-05-06~6");

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 5, 13));
            assertThat(event.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2026, 5, 14));
            assertThat(event.getSummary().getValue()).isEqualTo("冻结直播权限解除（淘宝直播主播扣分与冻结）");
        });
    }

    @Test
    void whatHasNoEndHasNoDate() throws Exception {
        assertThat(events("2026-05-06~12")).hasSize(2);
        assertThat(CalculationCalendar.hasDates(Calculated.of("taobao-live-audience", "2026-05-06~serious")
                        .calculation()))
                .isFalse();
    }

    @Test
    void theSameMeasureHasTheSameUid() throws Exception {
        var few = uids("2026-05-06~6");
        var more = uids("2026-01-02~1", "2026-05-06~6", "2026-08-01~5");

        assertThat(more).containsAll(few).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void isValidAndFolded() throws Exception {
        var text =
                new CalculationCalendar(Calculated.of("taobao-live-host", "2026-05-06~12", "2026-06-01~30")).toString();

        new CalendarBuilder().build(new StringReader(text)).validate(true);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private static List<String> uids(String... events) throws Exception {
        return events(events).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private static List<VEvent> events(String... events) throws Exception {
        var text = new CalculationCalendar(Calculated.of("taobao-live-host", events)).toString();
        return new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
    }
}
