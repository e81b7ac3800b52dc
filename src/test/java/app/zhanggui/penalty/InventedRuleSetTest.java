package app.zhanggui.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.zhanggui.rulebook.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A rule set of another platform, with other periods, tracks and thresholds, needs no Java. */
class InventedRuleSetTest {

    private static final RuleSet MARKET = Invented.ruleSet();

    @Test
    void rollingDaysForgetWhatIsOlder() {
        Calculation onDay90 = calculate("2025-06-29", late("2025-04-01"), late("2025-05-01"), late("2025-06-29"));
        Calculation onDay91 = calculate("2025-06-30", late("2025-04-01"), late("2025-05-01"), late("2025-06-30"));

        assertThat(onDay90.totals()).containsEntry("credit", 6);
        assertThat(onDay90.measures()).extracting(ImposedMeasure::kind).containsExactly("shipping-stop");
        assertThat(onDay91.totals()).containsEntry("credit", 4).containsEntry("orders", 3);
        assertThat(onDay91.measures()).isEmpty();
        assertThat(onDay91.clearsOn().orElseThrow().day()).isEqualTo("2025-07-30");
    }

    @Test
    void aQuarterClearsItsOwnTrackOnly() {
        Calculation calculation = calculate("2025-04-01", complaint("2025-03-31"), complaint("2025-04-01"));

        assertThat(calculation.totals()).containsEntry("complaints", 1).containsEntry("credit", 4);
        assertThat(calculation.measures()).isEmpty();
        assertThat(calculate("2025-03-31", complaint("2025-01-01"), complaint("2025-03-31"))
                        .measures())
                .extracting(ImposedMeasure::kind, ImposedMeasure::cause, ImposedMeasure::threshold)
                .containsExactly(tuple("lower-rank", "complaints", OptionalInt.of(2)));
    }

    @Test
    void eachTrackHasItsOwnNextThreshold() {
        Calculation calculation = calculate("2025-03-31", complaint("2025-03-31"));

        assertThat(calculation.next())
                .extracting(
                        next -> next.track().id(), next -> next.threshold().value(), Calculation.NextThreshold::away)
                .containsExactly(tuple("credit", 6, 4), tuple("complaints", 2, 1));
        assertThat(calculation.nearestNext().orElseThrow().track().id()).isEqualTo("complaints");
    }

    @Test
    void figuresInChineseNumeralsAreFoundInTheirClauses() {
        assertThat(calculate(
                                "2025-05-05",
                                Event.on(LocalDate.parse("2025-05-05")).withViolations("fake"))
                        .measures())
                .extracting(
                        ImposedMeasure::kind,
                        each -> each.endsOn().map(LocalDate::toString).orElse("open"))
                .containsExactly(tuple("shipping-stop", "2025-05-11"), tuple("publication", "open"));
    }

    @Test
    void aDailyLimitCountsOneDayOnly() {
        assertThat(calculate("2025-05-06", late("2025-05-05"), late("2025-05-06"))
                        .measures())
                .isEmpty();
        assertThat(calculate("2025-05-05", late("2025-05-05"), late("2025-05-05"), late("2025-05-05"))
                        .measures())
                .extracting(ImposedMeasure::eventIndex, ImposedMeasure::kind)
                .containsExactly(tuple(1, "reminder"), tuple(2, "shipping-stop"));
    }

    @Test
    void anEventTakesTheValuesInForceOnItsOwnDay() {
        Calculation calculation =
                calculate("2026-01-02", late("2025-12-30"), late("2025-12-31"), late("2026-01-01"), late("2026-01-02"));

        assertThat(calculation.steps())
                .extracting(step -> step.added().get("credit"), step -> step.totals()
                        .get("credit"))
                .containsExactly(tuple(2, 2), tuple(2, 4), tuple(1, 5), tuple(1, 6));
        assertThat(calculation.measures())
                .as("4 points trigger nothing in 2025, and are behind when the new values come into force")
                .isEmpty();
        assertThat(calculate("2026-01-01", late("2025-12-31"), late("2025-12-31"), late("2026-01-01"))
                        .measures())
                .extracting(ImposedMeasure::kind)
                .containsExactly("reminder");
    }

    @Test
    void aThresholdOfTheNewValuesIsReachedByPointsOfTheOldOnes() {
        assertThat(calculate("2026-01-02", late("2025-12-31"), late("2026-01-01"), late("2026-01-02"))
                        .measures())
                .extracting(ImposedMeasure::threshold, each -> each.days().orElse(0))
                .containsExactly(tuple(OptionalInt.of(4), 5));
    }

    private static Calculation calculate(String asOf, Event... events) {
        return Calculator.calculate(MARKET, Case.of(LocalDate.parse(asOf), List.of(events)));
    }

    private static Event late(String date) {
        return Event.on(LocalDate.parse(date)).withViolations("late");
    }

    private static Event complaint(String date) {
        return Event.on(LocalDate.parse(date)).withViolations("late", "complaint");
    }
}
