package app.zhanggui.answer.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalTest {

    @ParameterizedTest
    @CsvSource({"扣了12分怎么办,12", "扣了12分 12分要停多久,12", "已经扣了4分这次又扣6分,10", "现在9分 再扣1分刚好10分,10", "1月扣3分 4月扣4分 同一年一共到哪一档,7"})
    void isTheAmountTheQuestionIsAbout(String text, String points) {
        assertThat(Total.of(Samples.question(text), "分"))
                .map(amount -> amount.value().toPlainString())
                .contains(points);
    }

    @ParameterizedTest
    @CsvSource({"5分和10分有什么区别", "怎么扣分", "去年11月扣8分 今年又扣4分 一共几分"})
    void staysOpenWhereSeveralAmountsStandSideBySide(String text) {
        assertThat(Total.of(Samples.question(text), "分")).isEmpty();
    }
}
