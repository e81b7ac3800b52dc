package app.zhanggui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCompletionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    static Path folder;

    private static ShippedAnswers shipped;

    @BeforeAll
    static void open() {
        shipped = new ShippedAnswers(folder);
    }

    @AfterAll
    static void close() {
        shipped.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤链", "橱窗", "扣分", "冻结", "快手", "淘宝直播", "low-rated", "points"})
    void offersOnlyQuestionsThatAreAnswered(String typed) {
        assertThat(complete(typed)).isNotEmpty().hasSizeLessThanOrEqualTo(5).allSatisfy(question -> assertThat(
                        shipped.ask(question).answer())
                .isInstanceOf(DirectAnswer.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "撤", "\t\n", "?!", "……"})
    void offersNothingForATextThatSaysNothing(String typed) {
        assertThat(complete(typed)).isEmpty();
    }

    @Test
    void keepsToTheChosenPlatform() {
        var questions = complete("扣分", Optional.of("taobao"));

        assertThat(questions).isNotEmpty().allMatch(question -> question.contains("淘宝") || question.contains("Taobao"));
    }

    @ParameterizedTest
    @CsvSource({"扣分,扣分多少,3", "扣分,为什么扣分,2", "扣几分,扣分,0", "扣分,扣分,0", "冻结多少天,要冻结多久,0"})
    void ranksABeginningBeforeAnyOtherPlace(String typed, String question, double degree) {
        assertThat(TypedLikeness.of(typed, question)).isEqualTo(degree);
    }

    @Test
    void findsAQuestionInOtherOrder() {
        assertThat(TypedLikeness.of("快手橱窗无理由撤链", "快手无理由撤链橱窗扣几分")).isPositive();
    }

    private static List<String> complete(String typed) {
        return complete(typed, Optional.empty());
    }

    /** A first call may run out of its time; what it tried is known to the next. */
    private static List<String> complete(String typed, Optional<String> platform) {
        var completion = shipped.completion();
        List<String> found = List.of();
        for (int call = 0; call < 20; call++) {
            found = completion.complete(typed, platform, TODAY);
        }
        return found;
    }
}
