package app.zhanggui.ui.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CalculationTextTest {

    @Test
    void everyStepNamesItsSources() {
        var result = Calculated.of("taobao-live-host", "2026-02-10~4", "2026-05-06~3");
        var text = new CalculationText(result).toString();

        assertThat(text)
                .startsWith("淘宝直播主播扣分与冻结，算到 2026年11月21日\n")
                .contains("累计 7 分", "冻结直播权限 7 天（2026-05-06 至 2026-05-12，2026-05-13 解除）", "按此口径计算");
        assertThat(text.lines().filter(line -> line.startsWith("- 2026-")))
                .hasSize(2)
                .allMatch(line -> line.matches(".*\\[\\d+]$"));
    }

    @Test
    void everyNumberThatIsCitedIsListed() {
        var result = Calculated.of("kuaishou-showcase", "2026-11-01T1000~none", "2026-11-12~description-mismatch");
        var text = new CalculationText(result).toString();
        var cited = Pattern.compile("\\[(\\d+)]")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct();

        assertThat(cited).allMatch(number -> text.contains("\n[" + number + "] 《"));
    }
}
