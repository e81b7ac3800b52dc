package app.zhanggui.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"冻结权限\" 7 天", "“冻结权限” 7 天", "7 天「冻结权限」", "『冻结权限』 7 天", "7 天＂冻结权限＂"})
    void takesWhatStandsInAnyQuotesAsAPhrase(String typed) {
        var words = SearchWords.read(typed);

        assertThat(words.phrases()).extracting(ExactPhrase::text).containsExactly("冻结权限");
        assertThat(words.words()).isEqualTo("7 天");
    }

    @ParameterizedTest
    @ValueSource(strings = {"扣 5\" 分", "“扣分", "\"\"", "+扣分 -冻结", "title:扣分*", "(扣分 OR 冻结)"})
    void takesEverythingElseAsWords(String typed) {
        assertThat(SearchWords.read(typed)).isEqualTo(new SearchWords(typed, java.util.List.of()));
    }

    @Test
    void emptyQuotesLookForNothing() {
        assertThat(SearchWords.read(" “ ” ").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"冻结 直播权限, 0, 6", "凍結, 0, 2", "播权限７天, 3, 10", "l0, 11, 13"})
    void findsAPhraseHoweverItIsWritten(String phrase, int start, int end) {
        assertThat(new ExactPhrase(phrase).in("冻结直播权限 7 天，L0 层级")).containsExactly(new TextRange(start, end));
    }

    @Test
    void findsEveryPlaceOfAPhrase() {
        assertThat(new ExactPhrase("扣分").in("扣分，再扣分")).containsExactly(new TextRange(0, 2), new TextRange(4, 6));
    }

    @Test
    void findsNoPhraseWhoseCharactersStandElsewhere() {
        assertThat(new ExactPhrase("冻结权限").isIn("冻结直播权限")).isFalse();
    }
}
