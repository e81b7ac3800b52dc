package app.zhanggui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.TextFolding;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "扣了12分怎么办 | 12 分",
                "扣十二分 | 12 分",
                "停播三十天 | 30 天",
                "撤了两回 | 2 次",
                "等了10分钟 | 10 分钟",
                "七十二小时内 | 72 小时",
                "去年扣8分 今年扣4分 | 8 分, 4 分",
                "1月扣3 4月扣4 8月扣5 | 1 月, 4 月, 8 月, 3 分, 4 分, 5 分",
                "每年1月1日清零 | -",
                "2024 年 5 月为止，2023年白皮书 | -",
                "冻结2年 | 2 年",
                "剛好四星 | 4 星",
                "hits 5 points | 5 分",
                "more than 3 times in 1 day | 3 次, 1 天",
                "一般违规 | -",
                "转化率80% | 80 %",
                "v7.2 版 | -"
            })
    void findsNumbersWithUnits(String text, String expected) {
        String found = Amounts.in(TextFolding.fold(text)).stream()
                .map(amount -> amount.value().toPlainString() + " " + amount.unit())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
