package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskingWordsTest {

    private final AskingWords askingWords = new AskingWords();

    @ParameterizedTest
    @CsvSource({
        "请问橱窗撤链扣几分, 橱窗撤链扣",
        "退货怎么办, 退货",
        "怎么办理退货, 办理退货",
        "是否会被清退吗, 被清退",
        "冻结多少天, 冻结",
        "什么是描述不符, 描述不符",
        "how many points per withdrawal, points per withdrawal",
        "what happens at 5 points, 5 points",
        "is a shop fined, shop fined",
        "a类违规扣几分, a类违规扣",
        "how many a points, a points",
        "商家没退款怎么办, 商家没退款",
        "可以不退货吗, 可以不退货",
    })
    void wordsThatOnlyAskAreCut(String question, String matter) {
        assertThat(askingWords.cut(question).strip().replaceAll(" +", " ")).isEqualTo(matter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"几何图形", "吗啡", "酒吧", "没收违法所得", "任何商家", "island", "is2", "howl", "usa"})
    void wordsThatOnlyContainOneStay(String text) {
        assertThat(askingWords.cut(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "请问怎么办", "请问,冻结怎么办?"})
    void lengthStays(String text) {
        assertThat(askingWords.cut(text)).hasSameSizeAs(text);
    }
}
