package app.zhanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.answer.NoAnswer;
import app.zhanggui.answer.Silence;
import app.zhanggui.answer.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzFindingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>规则</b>",
                "![a](b)",
                "[a](b)",
                "javascript:alert(1)",
                "https://evil.example",
                "规\u200b则",
                "规\u202e则",
                "规\u0007则"
            })
    void markupAndWhatCannotBeSeenIsFound(String text) {
        assertThat(FuzzFinding.of("?", saying(text, List.of()))).isPresent();
    }

    @Test
    void aMarkerWithoutItsCitationIsFound() {
        assertThat(FuzzFinding.of("?", saying("冻结 7 天。", List.of(1)))).isPresent();
    }

    @Test
    void aPlainSentenceIsNoFinding() {
        assertThat(FuzzFinding.of("?", saying("规则库里没有写这件事。", List.of()))).isEmpty();
    }

    private static NoAnswer saying(String text, List<Integer> citations) {
        return new NoAnswer(Silence.OUT_OF_SCOPE, List.of(new Statement(text, citations)), List.of());
    }
}
