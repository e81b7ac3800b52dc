package app.zhanggui.answer.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.answer.claim.Claim;
import org.junit.jupiter.api.Test;

class CalendarPartsTest {

    private static final Claim.Day MAY = new Claim.Day(2024, 5, 0);

    @Test
    void aMonthIsReadWithoutItsDay() {
        assertThat(CalendarParts.in("每年6月底清一次")).containsExactly(new Claim.Day(0, 6, 0));
    }

    @Test
    void aNumberOfMonthsIsNoMonth() {
        assertThat(CalendarParts.in("停播6个月")).isEmpty();
    }

    @Test
    void newYearsDayIsTheFirstOfJanuary() {
        assertThat(CalendarParts.in("元旦清零")).containsExactly(new Claim.Day(0, 1, 1));
    }

    @Test
    void aDateThatNamesLessAgreesWithOneThatNamesMore() {
        assertThat(CalendarParts.agree(new Claim.Day(2024, 0, 0), MAY)).isTrue();
        assertThat(CalendarParts.agree(new Claim.Day(2025, 0, 0), MAY)).isFalse();
        assertThat(CalendarParts.agree(new Claim.Day(2024, 5, 31), MAY)).isFalse();
    }
}
