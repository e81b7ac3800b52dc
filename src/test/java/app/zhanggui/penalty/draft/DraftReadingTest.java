package app.zhanggui.penalty.draft;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.penalty.Event;
import app.zhanggui.penalty.Order;
import app.zhanggui.penalty.draft.DraftFault.Kind;
import app.zhanggui.penalty.draft.DraftFault.Place;
import app.zhanggui.rulebook.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RuleSet HOST = ShippedRuleSets.get("taobao-live-host");
    private static final RuleSet DOUYIN = ShippedRuleSets.get("douyin-linked-goods");
    private static final RuleSet SHOWCASE = ShippedRuleSets.get("kuaishou-showcase");

    @Test
    void readsEveryFieldOfAnEvent() {
        var fields = Map.of("points", "9", "serious", "serious", "seriousReason", "bad-influence");
        var read = read(HOST, new EventDraft("2026-11-20", "14:30", fields, true));

        assertThat(read.faults()).isEmpty();
        assertThat(read.input().events())
                .containsExactly(new Event(
                        LocalDate.of(2026, 11, 20),
                        Optional.of(LocalTime.of(14, 30)),
                        9,
                        List.of("serious", "bad-influence"),
                        true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30,4,date,NO_DATE",
        "2026-2-3,4,date,NO_DATE",
        "2026-11-22,4,date,LATER",
        "2026-02-03,0,points,NO_AMOUNT",
        "2026-02-03,1001,points,NO_AMOUNT",
        "2026-02-03,-1,points,NO_AMOUNT",
        "2026-02-03,2.5,points,NO_AMOUNT",
        "2026-02-03,４,points,NO_AMOUNT",
        "2026-02-03,99999999999,points,NO_AMOUNT",
        "'',4,date,MISSING",
        "2026-02-03,'',points,MISSING"
    })
    void namesTheFieldThatCannotBeRead(String date, String points, String field, Kind kind) {
        var read = read(HOST, new EventDraft(date, "", Map.of("points", points), false));

        assertThat(read.input().events()).isEmpty();
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.kind()).isEqualTo(kind);
        });
    }

    @Test
    void saysWhichNumbersAreAllowed() {
        var read = read(HOST, new EventDraft("2026-02-03", "", Map.of("points", "0"), false));

        assertThat(read.faults().getFirst().details()).containsExactly("0", "1", "1000");
    }

    @Test
    void asksForAChoiceThatHasToBeMade() {
        assertThat(kinds(read(DOUYIN, new EventDraft("2026-02-03", "", Map.of(), false))))
                .containsExactly(Kind.MISSING);
        assertThat(kinds(read(DOUYIN, new EventDraft("2026-02-03", "", Map.of("severity", "arg"), false))))
                .containsExactly(Kind.NO_CHOICE);
        assertThat(kinds(read(HOST, new EventDraft("2026-02-03", "", Map.of("points", "1"), false))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatCannotBeReadAndKeepsTheRest() {
        var read = read(
                HOST,
                new EventDraft("2026-02-03", "", Map.of("points", "4"), false),
                new EventDraft("morgen", "", Map.of("points", "4"), false),
                new EventDraft("2026-03-03", "", Map.of("points", "2"), false));

        assertThat(read.input().events()).extracting(Event::points).containsExactly(4, 2);
        assertThat(read.events()).containsExactly(0, 2);
        assertThat(read.faults(Place.EVENT, 1)).hasSize(1);
    }

    @Test
    void takesTodayWhereTheDayOfTheResultCannotBeRead() {
        var read = DraftReading.read(HOST, CaseDraft.EMPTY.withAsOf("2026-02-30"), TODAY);

        assertThat(read.input().asOf()).isEqualTo(TODAY);
        assertThat(kinds(read)).containsExactly(Kind.NO_DATE);
    }

    @Test
    void findsTheEventOfAnOrderThoughOneBeforeItIsLeftOut() {
        var draft = new CaseDraft(
                "",
                List.of(withdrawal("", ""), withdrawal("2026-03-01", "10:00")),
                List.of(
                        new OrderDraft(1, "2026-03-04", "10:00"),
                        new OrderDraft(0, "2026-03-04", ""),
                        new OrderDraft(1, "2026-03-01", "09:59")),
                List.of());
        var read = DraftReading.read(SHOWCASE, draft, TODAY);

        assertThat(read.input().orders())
                .containsExactly(new Order(0, LocalDate.of(2026, 3, 4), Optional.of(LocalTime.of(10, 0))));
        assertThat(kinds(read)).containsExactly(Kind.MISSING, Kind.NO_EVENT, Kind.BEFORE_EVENT);
    }

    @Test
    void readsTheFiguresOfADayInTheOrderOfTheIndicators() {
        var draft = new CaseDraft(
                "",
                List.of(),
                List.of(),
                List.of(
                        new HealthDraft("2026-03-02", List.of("15", "83.5")),
                        new HealthDraft("2026-03-02", List.of("15", "83.5")),
                        new HealthDraft("2026-03-03", List.of("x", ""))));
        var read = DraftReading.read(SHOWCASE, draft, TODAY);

        assertThat(read.input().health()).singleElement().satisfies(day -> assertThat(day.values())
                .isEqualTo(Map.of("flow", new BigDecimal("15"), "conversion", new BigDecimal("83.5"))));
        assertThat(kinds(read)).containsExactly(Kind.SAME_DAY, Kind.NO_PERCENTAGE, Kind.MISSING);
    }

    @Test
    void sortingTakesTheOrdersAlong() {
        var draft = new CaseDraft(
                "",
                List.of(withdrawal("2026-03-05", ""), withdrawal("", ""), withdrawal("2026-03-01", "")),
                List.of(new OrderDraft(0, "2026-03-06", ""), new OrderDraft(2, "2026-03-02", "")),
                List.of());

        assertThat(draft.isSorted()).isFalse();
        assertThat(draft.sorted().isSorted()).isTrue();
        assertThat(draft.sorted().events())
                .extracting(EventDraft::date)
                .containsExactly("2026-03-01", "2026-03-05", "");
        assertThat(draft.sorted().orders()).extracting(OrderDraft::event).containsExactly(1, 0);
    }

    @Test
    void removingAnEventRemovesItsOrders() {
        var draft = new CaseDraft(
                "",
                List.of(withdrawal("2026-03-01", ""), withdrawal("2026-03-05", "")),
                List.of(new OrderDraft(0, "2026-03-02", ""), new OrderDraft(1, "2026-03-06", "")),
                List.of());

        assertThat(draft.withoutEvent(0).orders()).containsExactly(new OrderDraft(0, "2026-03-06", ""));
    }

    private static EventDraft withdrawal(String date, String time) {
        return new EventDraft(date, time, Map.of("reason", "none"), false);
    }

    private static ReadDraft read(RuleSet ruleSet, EventDraft... events) {
        return DraftReading.read(ruleSet, CaseDraft.EMPTY.withEvents(List.of(events)), TODAY);
    }

    private static List<Kind> kinds(ReadDraft read) {
        return read.faults().stream().map(DraftFault::kind).toList();
    }
}
