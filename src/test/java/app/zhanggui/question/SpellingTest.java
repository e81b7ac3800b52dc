package app.zhanggui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.Term;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private final Pinyin pinyin = new Pinyin();
    private final Lexicon lexicon = new Lexicon(
            new Glossary(
                    List.of(new Platform("kuaishou", "快手", "Kuaishou", List.of("快手小店"))),
                    Stream.of("扣分", "直播", "降级", "清零", "限流", "撤出", "标识")
                            .map(term -> new Term(term, List.of(), List.of()))
                            .toList()),
            pinyin);
    private final Spelling spelling = new Spelling(pinyin);

    @ParameterizedTest
    @CsvSource({"快首怎么撤,快首,快手", "扣芬了,扣芬,扣分", "直拨被停,直拨,直播", "离降ji还差,降ji,降级", "会不会xianliu,xianliu,限流"})
    void aWordThatSoundsLikeATermIsReadAsTheTerm(String text, String from, String to) {
        assertThat(spelling.corrections(text, text, lexicon, word -> false)).containsExactly(new Correction(from, to));
    }

    @ParameterizedTest
    @CsvSource({"扣分几天", "快手小店", "先留一下", "how long is it", "shopping", "the remainder", "直播间", "一检测出来", "指标是"})
    void whatIsRightOrMerelySimilarStays(String text) {
        assertThat(spelling.corrections(text, text, lexicon, word -> false)).isEmpty();
    }

    @Test
    void aWordOfTheRuleDocumentsIsNeverTouched() {
        assertThat(spelling.corrections("扣芬了", "扣芬了", lexicon, "扣芬"::equals)).isEmpty();
    }
}
