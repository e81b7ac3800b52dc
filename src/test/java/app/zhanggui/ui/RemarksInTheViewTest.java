package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.history.Turn;
import app.zhanggui.insight.Feedback;
import app.zhanggui.insight.Feedbacks;
import app.zhanggui.insight.HandedInQuestions;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = UiTestBeans.class)
class RemarksInTheViewTest extends SpringBrowserlessTest {

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    HandedInQuestions questions;

    @BeforeEach
    void open() {
        navigate(AskView.class);
    }

    @Test
    void keepsThatAnAnswerHelpedAndTakesItBackAgain() {
        ask("扣 10 分会怎样");

        click("有用");
        assertThat(feedback().orElseThrow().verdict()).isEqualTo(Feedback.Verdict.HELPFUL);
        assertThat(button("有用").getElement().getAttribute("aria-pressed")).isEqualTo("true");

        click("有用");
        assertThat(feedback()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"条款不对,WRONG_CLAUSE", "已经过时,OUT_OF_DATE", "不完整,INCOMPLETE", "看不明白,UNCLEAR", "没答到点上,NOT_ANSWERED"})
    void keepsWhatIsWrongWithAnAnswer(String word, Feedback.Reason reason) {
        ask("扣 10 分会怎样");
        click("有问题");
        click(word);

        assertThat(feedback()).contains(new Feedback(Feedback.Verdict.UNHELPFUL, Optional.of(reason), ""));
    }

    @Test
    void keepsANoteBesideTheReasonAndLetsBothBeChanged() {
        ask("扣 10 分会怎样");
        click("有问题");
        click("不完整");
        note("缺了 <b>清零</b>");
        click("已经过时");

        assertThat(feedback())
                .contains(new Feedback(
                        Feedback.Verdict.UNHELPFUL, Optional.of(Feedback.Reason.OUT_OF_DATE), "缺了 <b>清零</b>"));
        click("有用");
        assertThat(feedback().orElseThrow().verdict()).isEqualTo(Feedback.Verdict.HELPFUL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"没收录", "没写", "酌情"})
    void offersToHandAnUnansweredQuestionIn(String question) {
        ask(question);
        click("提交这个问题");
        assertThat(questions.noteOf(turn().id().text())).contains("");

        note("急用");
        assertThat(questions.noteOf(turn().id().text())).contains("急用");

        click("撤回");
        assertThat(questions.noteOf(turn().id().text())).isEmpty();
        assertThat(button("提交这个问题").isVisible()).isTrue();
    }

    @Test
    void offersNothingToHandInWhereThereIsAnAnswer() {
        ask("扣 10 分会怎样");

        assertThat($(HandInOffer.class).all()).isEmpty();
    }

    @Test
    void namesTheClausesNearARefusal() {
        ask("没写");

        assertThat($(H3.class).withClassName("citations-title").single().getText())
                .isEqualTo("相近条款");
    }

    @Test
    void linksToAnAnswerThatStandsAloneOnly() {
        ask("扣 10 分会怎样");
        assertThat(copied()).anyMatch(text -> text.startsWith("/?q="));

        ask("那 20 分呢");
        assertThat(copied().filter(text -> text.startsWith("/?q="))).hasSize(1);
    }

    @Test
    void takesAnAnswerAwayThatNobodyWaitedFor() {
        ask("扣 10 分会怎样");
        var box = $(AskBox.class).single();
        ComponentUtil.fireEvent(box, new AskBox.StopEvent(box, true, turn().id().text()));

        assertThat($(TurnView.class).all()).isEmpty();
    }

    private Stream<String> copied() {
        return $(CopyButton.class).all().stream().map(CopyButton::copied);
    }

    private Turn turn() {
        return $(TurnView.class).all().getLast().turn();
    }

    private Optional<Feedback> feedback() {
        return feedbacks.of(turn().id().text());
    }

    private void note(String text) {
        var box = $(NoteBox.class).single();
        ComponentUtil.fireEvent(box, new NoteBox.NoteEvent(box, true, text));
    }

    private void click(String text) {
        test(button(text)).click();
    }

    private NativeButton button(String text) {
        return $(NativeButton.class).withText(text).single();
    }

    private void ask(String text) {
        var box = $(AskBox.class).single();
        ComponentUtil.fireEvent(box, new AskBox.AskEvent(box, true, text, ""));
    }
}
