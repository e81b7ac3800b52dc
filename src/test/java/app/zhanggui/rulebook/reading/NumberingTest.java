package app.zhanggui.rulebook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    @ParameterizedTest
    @ValueSource(strings = {"第一条", "第十二条之一 罚则", "第 3 章 附则", "一、总则", "（二）范围", "(3) 范围", "1. 总则", "2.1 定义", "3) 其他"})
    void headingWithItsOwnNumberGetsNone(String heading) {
        assertThat(Example.clause("## " + heading + " {#a}\n\n文\n", "a").number())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"总则", "2023 年通知", "7 天无理由退货", "1.5倍赔付", "第三方服务", "一般规定", "三次提醒"})
    void otherHeadingIsNumbered(String heading) {
        assertThat(Example.clause("## " + heading + " {#a}\n\n文\n", "a").number())
                .isEqualTo("1");
    }
}
