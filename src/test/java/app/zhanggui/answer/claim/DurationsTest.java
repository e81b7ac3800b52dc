package app.zhanggui.answer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.question.Amount;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DurationsTest {

    @Test
    void threeMonthsAreNinetyDays() {
        assertThat(Durations.inDays(List.of(new Amount(BigDecimal.valueOf(3), "个月"))))
                .containsExactly(new Amount(BigDecimal.valueOf(90), "天"));
    }

    @Test
    void whatIsNoLengthStaysAsItIs() {
        Amount points = new Amount(BigDecimal.TEN, "分");
        assertThat(Durations.inDays(List.of(points))).containsExactly(points);
    }
}
