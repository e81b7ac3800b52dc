package app.zhanggui.question.events;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.question.dates.When;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventReaderTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final EventReader reader = new EventReader();

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatTheTextTells(EventCases.Case each) {
        assertThat(EventCases.notation(reader.read(each.text(), FRIDAY))).isEqualTo(each.expected());
    }

    static Stream<EventCases.Case> cases() {
        return EventCases.all();
    }

    @Test
    void anEventKnowsItsPlaceInTheTextAsTyped() {
        String text = "😀去年扣了８分，\u200b今年１月３號又扣３分";
        List<String> sources = reader.read(text, FRIDAY).events().stream()
                .map(event -> event.source().of(text))
                .toList();
        assertThat(sources).containsExactly("去年扣了８分", "今年１月３號又扣３分");
    }

    @Test
    void theDayOfTheQuestionDecidesWhatYesterdayIs() {
        assertThat(reader.read("昨天扣了4分", LocalDate.of(2024, 3, 1))
                        .events()
                        .getFirst()
                        .when())
                .isEqualTo(new When.Day(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void anElapsedTimeIsExact() {
        assertThat(reader.read("撤链后70.5小时的订单", FRIDAY).events().getLast().after())
                .isEqualTo(Optional.of(Duration.ofMinutes(70 * 60 + 30)));
    }

    @Test
    void durationsAndTheUnitAskedForComeBeside() {
        EventReading reading = reader.read("等了半个月还要冻结几天", FRIDAY);
        assertThat(reading.durations())
                .extracting(ReadDuration::value, ReadDuration::unit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new BigDecimal("0.5"), ChronoUnit.MONTHS));
        assertThat(reading.askedUnits()).contains("天");
    }

    @Test
    void aDateThatIsOnlyAskedAboutIsNoEvent() {
        EventReading reading = reader.read("扣了4分，5月1日能解冻吗", FRIDAY);
        assertThat(reading.dates())
                .extracting(date -> EventCases.notation(date.when()))
                .containsExactly("2026-05-01");
    }

    @Test
    void everyRowOfALongListIsRead() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        String rows = IntStream.range(0, 5_000)
                .mapToObj(day -> first.plusDays(day) + "\t" + (day % 9 + 1))
                .collect(Collectors.joining("\n"));
        List<ReadEvent> events = reader.read(rows, FRIDAY).events();
        assertThat(events).hasSize(5_000);
        assertThat(events.get(4_999).when()).isEqualTo(new When.Day(first.plusDays(4_999)));
        assertThat(events.get(4_999).points()).contains(BigDecimal.valueOf(4_999 % 9 + 1));
    }

    @Test
    void anyTextIsReadWithoutFailingAndAlwaysAlike() {
        Random random = new Random(20261120);
        List<String> pieces = EventCases.all().map(EventCases.Case::text).toList();
        for (int round = 0; round < 3_000; round++) {
            String text = random.ints(1 + random.nextInt(4), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .map(piece -> piece.substring(random.nextInt(piece.length())))
                    .collect(Collectors.joining(random.nextBoolean() ? "" : "\u202e\ud83d9"));
            EventReading reading = reader.read(text, FRIDAY);
            assertThat(reader.read(text, FRIDAY)).isEqualTo(reading);
            reading.events().forEach(event -> assertThat(event.source().end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
