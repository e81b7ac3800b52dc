package app.zhanggui.answer.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.question.Amount;
import app.zhanggui.rulebook.Clause;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private final KnownClauses known = new KnownClauses();

    private final Clause section = Samples.section(
            "ladder",
            Samples.item("twenty", "累计达到 20 分：冻结 60 天"),
            Samples.item("five", "累计达到 5 分：冻结 7 天"),
            Samples.item("ten", "累计达到 10 分：冻结 30 天"),
            Samples.item("other", "多条并犯的，累计扣分"));

    @ParameterizedTest
    @CsvSource({"5,five", "9,five", "10,ten", "12,ten", "20,twenty", "999,twenty"})
    void theHighestStepReachedCounts(BigDecimal points, String clause) {
        Ladder ladder = Ladder.in(section, "分", known).orElseThrow();
        assertThat(ladder.reachedBy(new Amount(points, "分")))
                .map(r -> r.clause().id().clause())
                .contains(clause);
    }

    @Test
    void belowTheFirstStepNothingIsReached() {
        Ladder ladder = Ladder.in(section, "分", known).orElseThrow();
        assertThat(ladder.reachedBy(new Amount(BigDecimal.valueOf(4), "分"))).isEmpty();
    }

    @Test
    void oneBoundIsNoLadder() {
        assertThat(Ladder.in(Samples.section("one", Samples.item("limit", "单日撤链超过 3 次会限流")), "次", known))
                .isEmpty();
        assertThat(Ladder.in(section, "天", known)).isEmpty();
    }
}
