package app.zhanggui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.LineResource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put right with the shipped glossary, and above all what is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedSpellingTest {

    @TempDir
    private static Path folder;

    private ShippedUnderstanding understanding;

    @BeforeAll
    void loadsTheRuleDocuments() {
        understanding = new ShippedUnderstanding(folder);
    }

    @AfterAll
    void close() {
        understanding.close();
    }

    @Test
    void nothingIsPutRightInSentencesWithoutAMistake() {
        List<String> sentences = LineResource.text(ShippedSpellingTest.class, "right-sentences.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        Map<String, List<Correction>> wrong = sentences.stream()
                .distinct()
                .collect(Collectors.toMap(
                        line -> line, line -> understanding.understand(line).corrections()));
        wrong.values().removeIf(List::isEmpty);
        assertThat(sentences).hasSizeGreaterThan(400);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "扣芬了怎么办, 扣芬→扣分",
        "淘宝直拨要停多久, 直拨→直播",
        "快首怎么撤链, 快首→快手",
        "低好平商品, 低好平商品→低好评商品",
        "抖音上好平率太低, 好平率→好评率",
        "koufen几天, koufen→扣分",
        "douyin qingjie yanzhong 记几分, qingjie yanzhong→情节严重",
        "zhibo dongjie几天, 'zhibo→直播,dongjie→冻结'",
        "kou fen le, kou fen→扣分",
        "wuliyou chelian, wuliyou chelian→无理由撤链",
        "扣fen会怎样, 扣fen→扣分",
        "降ji到L0, 降ji→降级",
        "chuchuang撤链, chuchuang→橱窗",
        "主拨被罚, 主拨→主播",
        "主波被罚, 主波→主播",
        "橱床怎么清缓存, 橱床→橱窗",
        "佣斤怎么结, 佣斤→佣金",
        "掏宝直播扣分, 掏宝→淘宝",
        "清腿账户, 清腿→清退",
        "申速怎么写, 申速→申诉",
        "质能店长, 质能店长→智能店长",
        "无理由撒链扣几分, 无理由撒链→无理由撤链",
        "恶意避省, 恶意避省→恶意避审",
        "封耗了, 封耗→封号",
        "冻洁几天, 冻洁→冻结",
        "taobo live points, taobo→taobao",
        "withdrawl of links, withdrawl→withdrawal",
        "livestrem rules, livestrem→livestream"
    })
    void whatSoundsOrLooksLikeAWordOfTheRulesIsReadAsIt(String typed, String expected) {
        assertThat(corrections(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "假一赔十",
                "有理由撤链",
                "描述相符",
                "拼夕夕扣分",
                "ks撤链",
                "吉分店开业",
                "直拨分机号",
                "先留一下",
                "快首先看看",
                "商品好不好",
                "直播卖货",
                "直播要停吗",
                "the consumed goods",
                "sellers and merchants"
            })
    void anotherMeaningIsLeftAlone(String typed) {
        assertThat(corrections(typed)).isEmpty();
    }

    private String corrections(String typed) {
        return understanding.understand(typed).corrections().stream()
                .map(correction -> correction.from() + "→" + correction.to())
                .collect(Collectors.joining(","));
    }
}
