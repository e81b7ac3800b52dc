package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.answer.DirectAnswer;
import app.zhanggui.answer.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedAnswerTest {

    @Test
    void namesTheSourceOfEachMarker() {
        var answer = new DirectAnswer(
                List.of(new Statement("累计 10 分，冻结 30 天。", List.of(1))),
                List.of(SampleReplies.citation(1, "host-10", "账户降级并冻结 30 天")));

        assertThat(CopiedAnswer.of(answer)).isEqualTo("""
                        累计 10 分，冻结 30 天[1]。
                        [1] 《淘宝直播扣分与冻结规则》 › 主播 › 累计扣分的处置""");
    }
}
