package app.zhanggui.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleAnalyzerTest {

    private final RuleAnalyzer analyzer = new RuleAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "冻结直播权限, 冻结 结直 直播 播权 权限",
        "凍結直播權限, 冻结 结直 直播 播权 权限",
        "ＰＳ遮挡, ps 遮挡",
        "L0层级, l0 层级",
        "A4分, a4 分",
        "升级到V7.2版, 升级 级到 v7.2 版",
        "24小时内, 24 24小时 小时 时内",
        "三十天, 30 30天",
        "30 天, 30 30天",
        "一百八十, 180",
        "两次, 2 2次",
        "2 次, 2 2次",
        "兩次, 2 2次",
        "百分之四十五, 45%",
        "45％, 45%",
        "45 %, 45%",
        "百分之三点五, 3.5%",
        "百分之5以内, 5% 以内",
        "百分之百, 100%",
        "千万别, 千万 万别",
        "一般情况, 一般 般情 情况",
        "统一分配, 统一 一分 分配",
        "万一违规, 万一 一违 违规",
        "十分严重, 十分 分严 严重",
        "扣十分, 扣 10 10分",
        "七八天, 七八 八天",
        "几十天, 几十 十天",
        "三分之二, 三分 分之 之二",
        "第三方, 第三 三方",
        "第三次违规, 第 3 3次 次违 违规",
        "一百五元, 150 150元",
        "两万三千元, 23000 23000元",
        "10万元, 100000 100000元",
        "1.5万元, 15000 15000元",
        "'罚款1,000元', 罚款 1000 1000元",
        "二〇二二年, 2022 2022年",
        "双十一, 双 11",
        "三点五倍, 3.5 3.5倍",
        "2.1.3 感官, 2.1.3 2.1.3感 感官",
        "罚款伍拾元, 罚款 50 50元",
    })
    void textBecomesPairs(String text, String terms) {
        assertThat(terms(analyzer.pairs(text))).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({"冻结30天, 冻 结 30 天", "三十分鐘, 30 分 钟", "Live 直播, live 直 播"})
    void textBecomesSingles(String text, String terms) {
        assertThat(terms(analyzer.singles(text))).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({
        "冻结一百八十天, 冻结|一百八十|一百八十天",
        "ＶＩＰ 订單, ＶＩＰ|订單",
        "百分之四十五的訂單, 百分之四十五|的訂|訂單",
        "罚10万元, 罚|10万|10万元",
        "扣\u200b三十分, 扣\u200b|三十|三十分",
        "在 5 % 以内, 在|5 %|以内",
    })
    void offsetsPointIntoTheOriginalText(String text, String parts) {
        assertThat(analyzer.pairs(text).stream().map(token -> token.range().of(text)))
                .containsExactly(parts.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。，！", "\u0000", "\ud800", "\ud83d\ude00"})
    void textWithoutWordsHasNoTerms(String text) {
        assertThat(allTokens(text)).isEmpty();
    }

    @Test
    void endlessWordsAreCut() {
        assertThat(analyzer.pairs("x".repeat(100_000)))
                .allMatch(token -> token.term().length() <= 64);
    }

    @Test
    void anyTextGivesAConsistentStream() throws Exception {
        BaseTokenStreamTestCase.checkRandomData(new Random(7), analyzer, 200, 50, false, false);
    }

    private List<Token> allTokens(String text) {
        return Stream.concat(analyzer.pairs(text).stream(), analyzer.singles(text).stream())
                .toList();
    }

    private static String terms(List<Token> tokens) {
        return tokens.stream().map(Token::term).collect(Collectors.joining(" "));
    }
}
