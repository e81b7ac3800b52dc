package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "零,0",
        "两,2",
        "十,10",
        "十二,12",
        "三十,30",
        "一百八十,180",
        "一百零五,105",
        "五百,500",
        "一万,10000",
        "二〇二二,2022",
        "一百五,150",
        "两万三,23000",
        "一万零三百,10300",
        "三亿,300000000",
        "伍拾,50",
        "一千零一十,1010",
        "六一八,618"
    })
    void readsTheNumber(String written, long value) {
        assertThat(ChineseNumber.parse(written)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一般", "30", "十分钟", "千万", "百", "七八", "一一", "万一", "十百", "一二十", "万万万"})
    void leavesOtherTextAlone(String written) {
        assertThat(ChineseNumber.parse(written)).isEmpty();
    }

    @Test
    void survivesEndlessText() {
        assertThat(ChineseNumber.parse("九".repeat(1000))).isEmpty();
    }
}
