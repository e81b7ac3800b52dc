package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnumerationTest {

    @Test
    void leavesASentenceWithFewerThanThreePartsWhole() {
        assertThat(Enumeration.in("降级；冻结 30 天")).isEqualTo(new Enumeration("降级；冻结 30 天", List.of()));
    }

    @Test
    void keepsWhatIntroducesTheParts() {
        Enumeration found = Enumeration.in("商品要求：状态正常；价格稳定；类目正确");

        assertThat(found.intro()).isEqualTo("商品要求：");
        assertThat(found.parts()).containsExactly("状态正常；", "价格稳定；", "类目正确");
    }

    @Test
    void takesTheNameOfTheFirstPartForNoIntroduction() {
        Enumeration found = Enumeration.in("轻微：不积分；一般：积 A4 分；严重：积 B4 分");

        assertThat(found.intro()).isEmpty();
        assertThat(found.parts()).containsExactly("轻微：不积分；", "一般：积 A4 分；", "严重：积 B4 分");
    }

    @Test
    void cutsNothingInBrackets() {
        assertThat(Enumeration.in("冻结（甲；乙；丙）；降级").parts()).isEmpty();
    }

    @Test
    void takesEachLineOfAListForAPart() {
        Enumeration found = Enumeration.in("累计扣分达到：\n- 5 分：冻结 7 天\n- 10 分：冻结 30 天");

        assertThat(found.intro()).isEqualTo("累计扣分达到：");
        assertThat(found.parts()).containsExactly("5 分：冻结 7 天", "10 分：冻结 30 天");
    }

    @Test
    void keepsTheNumbersOfSteps() {
        assertThat(Enumeration.in("共 2 步：\n1. 勾选；确认\n2. 提交").parts()).containsExactly("1. 勾选；确认", "2. 提交");
    }
}
