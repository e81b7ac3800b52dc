package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({"零,0", "两,2", "十,10", "十二,12", "三十,30", "一百八十,180", "一百零五,105", "五百,500", "一万,10000", "二〇二二,2022"})
    void readsTheNumber(String written, long value) {
        assertThat(ChineseNumber.parse(written)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一般", "30", "十分钟"})
    void leavesOtherTextAlone(String written) {
        assertThat(ChineseNumber.parse(written)).isEmpty();
    }

    @Test
    void survivesAnyRunOfItsCharacters() {
        assertThat(ChineseNumber.parse("万万万")).isPresent();
        assertThat(ChineseNumber.parse("九".repeat(1000))).isEmpty();
    }
}
