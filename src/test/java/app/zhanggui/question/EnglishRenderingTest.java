package app.zhanggui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an English question says in the words of the rule documents. */
class EnglishRenderingTest {

    @TempDir
    private static Path data;

    private static ShippedUnderstanding understanding;

    @BeforeAll
    static void start() {
        understanding = new ShippedUnderstanding(data);
    }

    @AfterAll
    static void stop() {
        understanding.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'A serious violation on Douyin adds 4 A points, right?', a类4分",
        "'A very serious violation is 12 category B points, correct?', b类12分",
        "'Is it true that a general violation gives 4 A-class points?', a类4分",
        "'Are type A points cleared on Douyin?', a类"
    })
    void theLetterOfAClassStandsBeforeItsPoints(String english, String chinese) {
        assertThat(chinese(english)).contains(chinese);
    }

    @Test
    void whatOnlyAsksWhetherItIsSoStandsAtTheEnd() {
        assertThat(chinese("Is it true that a general violation gives 4 A points?"))
                .endsWith(",对吗?");
    }

    @Test
    void theCircumstancesStandBeforeWhatFollowsFromThem() {
        assertThat(chinese("What happens to my account if I withdraw Kuaishou links without a compliance note?"))
                .matches("如果 撤链.*合规说明 ?的话, 账户 会怎样\\?");
    }

    @Test
    void aDenialStandsBesideWhatItDenies() {
        assertThat(chinese("If I do not submit a compliance note on Kuaishou, is that a violation?"))
                .contains("不提交");
    }

    @Test
    void aChineseQuestionStaysAsItIs() {
        assertThat(chinese("淘宝直播扣12分会怎样")).isEqualTo("淘宝直播扣12分会怎样");
    }

    @ParameterizedTest
    @CsvSource({
        "What does Kuaishou mean by 描述不符 and where does it apply?, true",
        "Kuaishou 撤链 how many times per day, true",
        "淘宝直播 20 points what happens, true",
        "抖音 B12 分会不会封店 thanks, false"
    })
    void aMixedQuestionIsInTheLanguageOfMostOfItsWords(String question, boolean english) {
        assertThat(understanding.understand(question).english()).isEqualTo(english);
    }

    @Test
    void aLengthOfTimeWithAHyphenIsAnAmount() {
        assertThat(understanding
                        .understand("How far is the 60-day freeze on Taobao Live?")
                        .amounts())
                .extracting(amount -> amount.value().intValue() + amount.unit())
                .containsExactly("60天");
    }

    private static String chinese(String english) {
        return understanding.understand(english).chinese();
    }
}
