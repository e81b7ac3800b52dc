package app.zhanggui.ui.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalculationCsvTest {

    @Test
    void aStepIsARow() {
        var lines = new CalculationCsv(Calculated.of("taobao-live-host", "2026-02-10~4", "2026-05-06T1430~3"))
                .toString()
                .split("\r\n");

        assertThat(lines).hasSize(3);
        assertThat(lines[0]).isEqualTo("\uFEFF日期,时刻,事件,扣分增加,扣分累计,结果,依据");
        assertThat(lines[1]).startsWith("2026-02-10,,,4,4,没有触发处理。,《淘宝直播扣分与冻结规则》");
        assertThat(lines[2]).startsWith("2026-05-06,14:30,,3,7,达到 5 分一档。处理：冻结直播权限 7 天");
    }

    @Test
    void speaksTheLanguageOfThePage() {
        assertThat(new CalculationCsv(Calculated.of(Locale.ENGLISH, "douyin-linked-goods", "2026-02-10~serious")))
                .asString()
                .contains("Date,Time,Entry,\"A points, added\"", "2026-02-10,,Serious,0,0,4,4,1,1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠A1"})
    void noCellIsAFormula(String text) {
        assertThat(CalculationCsv.cell(text).replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(CalculationCsv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(CalculationCsv.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(CalculationCsv.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(CalculationCsv.cell("4 分")).isEqualTo("4 分");
    }
}
