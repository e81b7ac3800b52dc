package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    累计 10 分，冻结 30 天          | 10 分,30 天
                    每年 1 月 1 日 0 时清零          | 1 月 1 日 0 时
                    2026年12月20日可以开播           | 2026年12月20日
                    2019-11-13 发布                 | 2019-11-13
                    一天撤 4~6 次                   | 4~6 次
                    72小时内好评率低于 85.5%         | 72小时,85.5%
                    最快 2 分钟                     | 2 分钟
                    累计积 B 类 4 分（B4 分）         | 4 分,B4 分
                    降为 L0 层级                    | ''
                    5 个工作日内处理                 | 5 个工作日
                    frozen for 30 days at 10 points | 30 days,10 points
                    """)
    void areNumbersWithUnitsAndDates(String text, String figures) {
        assertThat(Figures.cut(text).stream()
                        .filter(Figures.Piece::figure)
                        .map(Figures.Piece::text)
                        .collect(Collectors.joining(",")))
                .isEqualTo(figures);
    }

    @Test
    void leaveTheTextWhole() {
        var text = "累计 10 分（含）到 20 分，冻结 30 天；1 月 1 日清零。";

        assertThat(Figures.cut(text).stream().map(Figures.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
