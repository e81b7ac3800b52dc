package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.history.ShownReply;
import app.zhanggui.question.Question;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CopiedAnswerTest {

    @Test
    void namesTheSourceOfEachMarker() {
        var reply = ShownReply.of(SampleReplies.to(Question.of("只有一句", LocalDate.EPOCH)));

        assertThat(CopiedAnswer.of(reply)).isEqualTo("""
                        累计 10 分，冻结 30 天[1]。
                        [1] 《淘宝直播扣分与冻结规则》 › 主播 › 累计扣分的处置""");
    }

    @Test
    void namesTheSourceOfAQuote() {
        var citation = ShownReply.of(SampleReplies.to(Question.of("只有一句", LocalDate.EPOCH)))
                .citations()
                .getFirst();

        assertThat(CopiedAnswer.of(citation)).isEqualTo("""
                        账户降级并冻结 30 天
                        —— 《淘宝直播扣分与冻结规则》 › 主播 › 累计扣分的处置""");
    }
}
