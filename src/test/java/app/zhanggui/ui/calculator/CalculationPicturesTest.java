package app.zhanggui.ui.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.answer.Lexicons;
import app.zhanggui.answer.Phrases;
import app.zhanggui.answer.Reply;
import app.zhanggui.history.ShownReply;
import app.zhanggui.penalty.Wording;
import app.zhanggui.question.Pinyin;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.text.AskingWords;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn inside an answer is what the answer was computed by. */
class CalculationPicturesTest {

    private static final String DATED = "淘宝主播3月1日扣4分，5月6日扣3分，9月18日扣4分，11月20日扣9分，现在冻结到什么时候";

    @TempDir
    static Path folder;

    private static Editions editions;
    private static AnswerService answers;

    @BeforeAll
    static void serve() throws IOException {
        editions = new Editions(folder);
        editions.publish(Calculated.ruleBook());
        var pinyin = new Pinyin();
        var words = new AskingWords();
        answers = new AnswerService(
                editions, new Lexicons(pinyin), new QuestionUnderstanding(words, pinyin), new Phrases());
    }

    @AfterAll
    static void close() {
        editions.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DATED,
                "淘宝直播今年扣了4分，这次又扣6分，会怎样？什么时候能再开播",
                "快手3月1日无理由撤链2次，3月5日又无理由撤了3次，现在累计多少",
                "快手10月8日上午9点无理由撤链，11点又因为描述不符撤了一次，累计多少分",
                "抖音情节严重的违规三次会怎样",
                "去年12月20日淘宝直播扣6分，今年1月3日又扣4分，冻结到哪天",
                "My Taobao Live account got 4 points on March 1 2026 and 6 points on May 6 2026. What happens?"
            })
    void calculatesOnceMoreWhatWasAnswered(String question) {
        Reply reply = answers.answer(Question.of(question, Calculated.TODAY));
        var answered = reply.answer().calculation().orElseThrow();
        var drawn = again(ShownReply.of(reply)).orElseThrow().calculation();

        assertThat(drawn.totals()).isEqualTo(answered.totals());
        assertThat(drawn.measures()).isEqualTo(answered.measures());
        assertThat(drawn.input().asOf()).isEqualTo(answered.input().asOf());
        assertThat(drawn.input().events()).isEqualTo(answered.input().events());
    }

    @Test
    void knowsWhetherAllDaysWereSaid() {
        assertThat(daysSaid(DATED)).isTrue();
        assertThat(daysSaid("淘宝直播今年扣了4分，这次又扣6分，会怎样")).isFalse();
        assertThat(daysSaid("淘宝直播3月1日扣了4分，这次又扣6分，会怎样")).isFalse();
    }

    private static boolean daysSaid(String question) {
        return ShownReply.of(answers.answer(Question.of(question, Calculated.TODAY)))
                .calculator()
                .orElseThrow()
                .daysSaid();
    }

    private static Optional<Result> again(ShownReply reply) {
        RuleBook ruleBook = editions.current().ruleBook();
        var calculator = reply.calculator().orElseThrow();
        var ruleSet = ruleBook.ruleSet(calculator.ruleSet()).orElseThrow();
        var words = new CalculationWords(
                new Wording(), new DefaultI18NProvider(List.of(Locale.SIMPLIFIED_CHINESE)), Locale.SIMPLIFIED_CHINESE);
        return CalculationPictures.calculated(
                calculator, ruleSet, new Setting(ruleSet, ruleBook, Calculated.TODAY, words));
    }
}
