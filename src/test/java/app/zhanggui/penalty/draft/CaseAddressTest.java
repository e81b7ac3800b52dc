package app.zhanggui.penalty.draft;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.penalty.Case;
import app.zhanggui.penalty.Event;
import app.zhanggui.penalty.Order;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseAddressTest {

    private static final RuleSet HOST = ShippedRuleSets.get("taobao-live-host");
    private static final RuleSet SHOWCASE = ShippedRuleSets.get("kuaishou-showcase");

    @Test
    void writesEventsAsDayAndValues() {
        var draft = new CaseDraft(
                "2026-11-21",
                List.of(
                        new EventDraft("2026-02-10", "", Map.of("points", "4"), false),
                        new EventDraft("2026-11-20", "14:30", Map.of("points", "9", "serious", "serious"), true)),
                List.of(),
                List.of());

        assertThat(CaseAddress.parameters(draft))
                .isEqualTo(Map.of(
                        "e", List.of("2026-02-10~4", "2026-11-20T1430~9~serious~revoked"),
                        "asOf", List.of("2026-11-21")));
    }

    @Test
    void aCaseIsWrittenAsSomebodyWouldTypeIt() {
        var input = new Case(
                LocalDate.of(2026, 3, 4),
                Optional.empty(),
                List.of(Event.on(LocalDate.of(2026, 3, 1))
                        .at(LocalTime.of(10, 0))
                        .withViolations("none")),
                List.of(new Order(0, LocalDate.of(2026, 3, 4), Optional.of(LocalTime.of(10, 0)))),
                List.of());
        var serious = Event.on(LocalDate.of(2026, 2, 10)).withPoints(4).withViolations("serious");

        assertThat(CaseAddress.parameters(CaseDraft.of(SHOWCASE, input)))
                .isEqualTo(Map.of(
                        "e", List.of("2026-03-01T1000~none"),
                        "o", List.of("1~2026-03-04T1000"),
                        "asOf", List.of("2026-03-04")));
        assertThat(CaseAddress.parameters(CaseDraft.of(HOST, Case.of(LocalDate.of(2026, 11, 21), List.of(serious)))))
                .isEqualTo(Map.of("e", List.of("2026-02-10~4~serious"), "asOf", List.of("2026-11-21")));
    }

    @Test
    void writesOrdersByTheNumberOfTheirEventAndDaysWithTheirFigures() {
        var draft = new CaseDraft(
                "",
                List.of(new EventDraft("2026-03-01", "10:00", Map.of("reason", "none"), false)),
                List.of(new OrderDraft(0, "2026-03-04", "10:00")),
                List.of(new HealthDraft("2026-03-02", List.of("15", "83.5"))));

        assertThat(CaseAddress.parameters(draft))
                .isEqualTo(Map.of(
                        "e", List.of("2026-03-01T1000~none"),
                        "o", List.of("1~2026-03-04T1000"),
                        "h", List.of("2026-03-02~15~83.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"taobao-live-host", "taobao-live-audience", "douyin-linked-goods", "kuaishou-showcase"})
    void whatIsWrittenIsRead(String id) {
        var ruleSet = ShippedRuleSets.get(id);
        IntStream.range(0, 300).forEach(seed -> {
            var draft = draft(ruleSet, new Random(seed));

            assertThat(CaseAddress.read(ruleSet, CaseAddress.parameters(draft)))
                    .isEqualTo(new CaseAddress.Read(draft, List.of(), 0));
        });
    }

    @Test
    void anyTextIsReadAndReadTheSameAgain() {
        IntStream.range(0, 2000).forEach(seed -> {
            var random = new Random(seed);
            var parameters = Map.of(
                    "e", texts(random),
                    "o", texts(random),
                    "h", texts(random),
                    "asOf", texts(random),
                    "other", texts(random));
            var read = CaseAddress.read(SHOWCASE, parameters).draft();

            assertThat(CaseAddress.read(SHOWCASE, CaseAddress.parameters(read)).draft())
                    .isEqualTo(read);
        });
    }

    @Test
    void keepsWhatCannotBeReadInTheFieldWhereItIsMissing() {
        var read = CaseAddress.read(HOST, Map.of("e", List.of("2026-13-45~viel", "gar nichts")));

        assertThat(read.draft().events())
                .containsExactly(
                        new EventDraft("2026-13-45", "", Map.of("points", "viel"), false),
                        new EventDraft("gar nichts", "", Map.of(), false));
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void namesWhatFitsNoField() {
        var read = CaseAddress.read(HOST, Map.of("e", List.of("2026-02-01~4~5"), "o", List.of("7~2026-02-01")));

        assertThat(read.draft().events()).hasSize(1);
        assertThat(read.unread()).containsExactly("2026-02-01~4~5", "7~2026-02-01");
    }

    @Test
    void takesNoMoreThanThePage() {
        var many = IntStream.range(0, 250).mapToObj(i -> "2026-02-01~1").toList();
        var read = CaseAddress.read(HOST, Map.of("e", many));

        assertThat(read.draft().events()).hasSize(CaseAddress.MOST_EVENTS);
        assertThat(read.surplus()).isEqualTo(50);
    }

    @Test
    void theFullestDraftFitsIntoAnAddress() {
        var fields = Map.of("points", "1000", "serious", "serious", "seriousReason", "refused-after-3-reminders");
        var events = IntStream.range(0, CaseAddress.MOST_EVENTS)
                .mapToObj(i -> new EventDraft("2026-02-10", "14:30:59", fields, true))
                .toList();
        var parameters = CaseAddress.parameters(CaseDraft.EMPTY.withEvents(events));

        assertThat(parameters.get("e").stream()
                        .mapToInt(text -> text.length() + 3)
                        .sum())
                .isLessThan(20_000);
    }

    private static CaseDraft draft(RuleSet ruleSet, Random random) {
        var events = Stream.generate(() -> event(ruleSet, random))
                .limit(random.nextInt(6))
                .toList();
        var orders = events.isEmpty()
                ? List.<OrderDraft>of()
                : Stream.generate(() -> new OrderDraft(random.nextInt(events.size()), day(random), time(random)))
                        .limit(random.nextInt(3))
                        .toList();
        var health = Stream.generate(
                        () -> new HealthDraft(day(random), List.of("12.5", random.nextBoolean() ? "" : "83")))
                .limit(random.nextInt(3))
                .toList();
        return new CaseDraft(random.nextBoolean() ? "" : day(random), events, orders, health);
    }

    private static EventDraft event(RuleSet ruleSet, Random random) {
        var event =
                EventDraft.EMPTY.withDate(day(random)).withTime(time(random)).withRevoked(random.nextBoolean());
        for (EventField field : ruleSet.fields()) {
            if (random.nextInt(4) > 0) {
                event = switch (field) {
                    case EventField.Amount amount ->
                        event.withField(amount.name(), String.valueOf(random.nextInt(5000)));
                    case EventField.Choice choice ->
                        event.withField(
                                choice.name(),
                                choice.options()
                                        .get(random.nextInt(choice.options().size())));
                    case EventField.Flag flag -> event.withFlag(flag.name(), true);
                };
            }
        }
        return event;
    }

    private static String day(Random random) {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000)).toString();
    }

    private static String time(Random random) {
        return random.nextBoolean() ? "" : String.format("%02d:%02d", random.nextInt(24), random.nextInt(60));
    }

    private static List<String> texts(Random random) {
        var alphabet = "0123456789-~TT:. 年月日分none\u0000\"<>&%=éΩ";
        return Stream.generate(() -> random.ints(random.nextInt(60), 0, alphabet.length())
                        .mapToObj(i -> alphabet.substring(i, i + 1))
                        .reduce("", String::concat))
                .limit(random.nextInt(5))
                .toList();
    }
}
