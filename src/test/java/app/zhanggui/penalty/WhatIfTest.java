package app.zhanggui.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.RuleSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One more violation on the day of the case, and what would follow. */
class WhatIfTest {

    private static final RuleSet HOST = RuleSets.shipped("taobao-live-host");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

    @Test
    void pointsThatReachAThresholdBringItsMeasures() {
        WhatIf one = Calculator.whatIf(withPoints(4), Event.on(TODAY).withPoints(1));
        WhatIf none = Calculator.whatIf(withPoints(3), Event.on(TODAY).withPoints(1));

        assertThat(one.step().measures()).extracting(ImposedMeasure::kind).containsExactly("live-rights-freeze");
        assertThat(one.then().active())
                .extracting(each -> each.endsOn().orElseThrow())
                .containsExactly(TODAY.plusDays(6));
        assertThat(one.then().nearestNext().orElseThrow().away()).isEqualTo(5);
        assertThat(none.step().measures()).isEmpty();
        assertThat(none.step().totals()).isEqualTo(Map.of("points", 4));
    }

    @Test
    void itComesAfterEverythingOfTheDay() {
        Calculation now = Calculator.calculate(
                HOST,
                Case.of(TODAY, List.of(Event.on(TODAY).at(LocalTime.of(18, 0)).withPoints(4))));

        WhatIf then = Calculator.whatIf(now, Event.on(LocalDate.EPOCH).withPoints(6));

        assertThat(then.step().eventIndex()).isEqualTo(1);
        assertThat(then.step().date()).isEqualTo(TODAY);
        assertThat(then.step().passed()).containsExactly(5);
    }

    @Test
    void whatIsThereAlreadyStays() {
        Calculation now = withPoints(5);

        assertThat(Calculator.whatIf(now, Event.on(TODAY).withPoints(36)).then().measures())
                .containsAll(now.measures())
                .hasSize(now.measures().size() + 1);
    }

    private static Calculation withPoints(int points) {
        return Calculator.calculate(
                HOST, Case.of(TODAY, List.of(Event.on(TODAY.minusDays(30)).withPoints(points))));
    }
}
