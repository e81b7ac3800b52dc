package app.zhanggui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.question.Part;
import app.zhanggui.question.PartChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnContentTest {

    @Test
    void readsWhatItWrote() {
        var reply = ShownReplies.answered();
        var content = new TurnContent(
                Optional.of("taobao"),
                Optional.empty(),
                List.of(new PartChange(Part.Kind.ROLE, "主播", "商家")),
                Optional.of(reply));

        assertThat(TurnContent.read(TurnContent.FORM, content.json())).isEqualTo(content);
    }

    @Test
    void readsWhatAnEarlierProgramWroteWithoutTheLaterFields() {
        String later = TurnContent.of(ShownReplies.turn("扣10分")).json();
        String earlier = later.replaceFirst("\"changes\":\\[\\],?", "").replaceFirst(",?\"parts\":\\[\\]", "");
        assertThat(earlier).isNotEqualTo(later).doesNotContain("changes", "parts");

        assertThat(TurnContent.read(TurnContent.FORM, earlier)).isEqualTo(TurnContent.read(TurnContent.FORM, later));
        assertThat(TurnContent.read(TurnContent.FORM, earlier).reply()).isPresent();
    }

    @Test
    void keepsTheCalculatorOfAnAnswerAndWhetherItsDaysWereSaid() {
        var calculator = new ShownReply.ShownCalculator("taobao-live-host", Map.of("e", List.of("2026-03-01~4")), true);
        var json = TurnContent.of(ShownReplies.turn("扣4分", ShownReplies.calculated(calculator)))
                .json();

        assertThat(calculatorIn(json)).contains(calculator);
        assertThat(calculatorIn(json.replaceFirst(",?\"daysSaid\":true", "")))
                .hasValueSatisfying(kept -> assertThat(kept.daysSaid()).isFalse());
    }

    private static Optional<ShownReply.ShownCalculator> calculatorIn(String json) {
        return TurnContent.read(TurnContent.FORM, json).reply().flatMap(ShownReply::calculator);
    }
}
