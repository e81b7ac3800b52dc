package app.zhanggui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.question.events.Bound;
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
                "1月扣3 4月扣4 8月扣5 | 1 月, 3 分, 4 月, 4 分, 8 月, 5 分",
                "每年1月1日清零 | -",
                "2024 年 5 月为止，2023年白皮书 | -",
                "冻结2年 | 2 年",
                "剛好四星 | 4 星",
                "hits 5 points | 5 分 AT_LEAST",
                "more than 3 times in 1 day | 3 次 MORE_THAN, 1 天",
                "一般违规 | -",
                "转化率80% | 80 %",
                "v7.2 版 | -",
                "百分之十五 | 15 %",
                "回升到八成三 | 83 % AT_LEAST",
                "三成 | 30 %",
                "一成不变 | -",
                "扣俩分 | 2 分",
                "撤了仨次 | 3 次",
                "半年 | 6 个月",
                "半个月 | 15 天",
                "半小时 | 30 分钟",
                "廿五天 | 25 天",
                "一百二十天 | 120 天",
                "两单 三笔 | 2 单, 3 单",
                "十分重要 | -",
                "扣十分会怎样 | 10 分",
                "two times | 2 次",
                "超过3次 | 3 次 MORE_THAN",
                "不到5分 | 5 分 LESS_THAN",
                "至少4星 | 4 星 AT_LEAST",
                "累计满12分 | 12 分 AT_LEAST",
                "10分以上 | 10 分 AT_LEAST",
                "30天以内 | 30 天 AT_MOST"
            })
    void findsNumbersWithUnits(String text, String expected) {
        String found = Amounts.in(TextFolding.fold(text)).stream()
                .map(amount -> amount.value().toPlainString() + " " + amount.unit()
                        + (amount.bound() == Bound.EXACTLY ? "" : " " + amount.bound()))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
