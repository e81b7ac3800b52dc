package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.question.Part;
import app.zhanggui.question.PartChange;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest(classes = UiTestBeans.class)
class AskViewTest extends SpringBrowserlessTest {

    @Autowired
    AnswerService answers;

    @BeforeEach
    void open() {
        clearInvocations(answers);
        navigate(AskView.class);
    }

    @Test
    void offersExamplesOfEveryCoveredPlatform() {
        assertThat($(ExampleQuestions.class).single().getChildren()).hasSize(2);
        assertThat(button("快手橱窗无理由撤链一次扣几分").isVisible()).isTrue();
        assertThat(button("淘宝直播扣 10 分会怎样").isVisible()).isTrue();
    }

    @Test
    void choosingAnExampleAsksIt() {
        test(button("淘宝直播扣 10 分会怎样")).click();

        assertThat($(H2.class).withClassName("question").single().getText()).isEqualTo("淘宝直播扣 10 分会怎样");
        assertThat($(AnswerCard.class).all()).hasSize(1);
    }

    @Test
    void citesTheClauseBehindEachStatement() {
        ask("扣 10 分会怎样");

        assertThat($(CitationMarker.class).all())
                .extracting(CitationMarker::getText)
                .containsExactly("1", "2", "3");
        assertThat($(CitationCard.class).all()).hasSize(3);
        assertThat(textOf($(CitationCard.class).all().getFirst()))
                .contains("淘宝直播扣分与冻结规则", "主播 › 累计扣分的处置", "账户降级并冻结 30 天", "第三方解读", "2019-11-13 发布");
    }

    @Test
    void saysHowTheQuestionWasUnderstood() {
        ask("扣芬会怎样");

        assertThat(textOf($(UnderstoodLine.class).single())).contains("平台", "淘宝", "扣芬 → 扣分");
    }

    @Test
    void sumsUpInOneLineHowTheQuestionWasUnderstoodAndUnfoldsIt() {
        ask("主播会怎样");
        var summary = $(UnderstoodSummary.class).single();
        assertThat(textOf(summary)).isEqualTo("理解为淘宝、主播、冻结");
        assertThat(summary.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        test(summary).click();
        assertThat(summary.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat($(UnderstoodLine.class).single().getClassNames()).contains("open");
    }

    @Test
    void asksAgainForAnotherPlatformAndForAnotherDay() {
        ask("淘宝直播扣 10 分会怎样");

        fire($(PlatformChip.class).single().getElement().getChild(1), "change", "element.value", "kuaishou");
        verify(answers)
                .answer(argThat(question -> question.text().equals("快手直播扣 10 分会怎样")
                        && question.platform().equals(Optional.of("kuaishou"))));

        fire($(DayChip.class).all().getFirst().getElement(), "day", "event.detail", "2024-05-01");
        verify(answers).answer(argThat(question -> question.asOf().equals(LocalDate.of(2024, 5, 1))));
    }

    @Test
    void asksAgainWithARoleADayOrATermChanged() {
        ask("主播会怎样");

        fire(firstOf(RoleChip.class).getChild(1), "change", "element.value", "商家");
        verifyAskedLastWith(change(Part.Kind.ROLE, "主播", "商家"));
        fire($(DayChip.class).all().get(1).getElement(), "day", "event.detail", "2026-03-02");
        verifyAskedLastWith(change(Part.Kind.DATE, "2026-03-01", "2026-03-02"));
        fire(firstOf(TermChip.class).getChild(1), "change", "element.value", " Closing a Shop ");
        // Of the first turn that is still shown whole: the one with the other role.
        verifyAskedLastWith(change(Part.Kind.ROLE, "主播", "商家"), change(Part.Kind.TERM, "冻结", "退店"));
    }

    @Test
    void takesATermAwayAndBringsItBackWithOneClickEach() {
        ask("主播会怎样");

        test(buttonNamed("去掉“冻结”再问")).click();
        verifyAskedLastWith(change(Part.Kind.TERM, "冻结", ""));
        assertThat(textOf($(UnderstoodLine.class).all().getLast())).contains("已去掉冻结");

        test(buttonNamed("恢复“冻结”再问")).click();
        verifyAskedLastWith();
    }

    @Test
    void asksAnAddressWithItsChanges() {
        UI.getCurrent()
                .navigate(
                        "",
                        new QueryParameters(Map.of(
                                "q",
                                List.of("主播会怎样"),
                                "change",
                                List.of("role~主播~商家", "term~冻结~", "platform~a~b", "role~~商家", "x"))));

        verifyAskedLastWith(change(Part.Kind.ROLE, "主播", "商家"), change(Part.Kind.TERM, "冻结", ""));
    }

    private static PartChange change(Part.Kind kind, String from, String to) {
        return new PartChange(kind, from, to);
    }

    private void verifyAskedLastWith(PartChange... changes) {
        verify(answers).answer(argThat(question -> question.changes().equals(List.of(changes))));
        clearInvocations(answers);
    }

    private Element firstOf(Class<? extends Component> type) {
        return $(type).all().getFirst().getElement();
    }

    private NativeButton buttonNamed(String name) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().equals(Optional.of(name)))
                .toList()
                .getLast();
    }

    @ParameterizedTest
    @CsvSource({"change,element.value,nowhere", "day,event.detail,morgen", "day,event.detail,2026-11-21"})
    void asksNothingAgainForAChoiceThatIsNone(String event, String key, String value) {
        ask("淘宝直播扣 10 分会怎样");
        clearInvocations(answers);

        fire(
                event.equals("day")
                        ? $(DayChip.class).single().getElement()
                        : $(PlatformChip.class).single().getElement().getChild(1),
                event,
                key,
                value);

        verifyNoInteractions(answers);
    }

    private static void fire(Element element, String event, String key, String value) {
        var data = JsonNodeFactory.instance.objectNode().put(key, value);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    @Test
    void warnsThatTheSourceIsNotThePlatform() {
        ask("扣 10 分会怎样");

        assertThat($(Paragraph.class).withClassName("notice").single().getText())
                .isEqualTo("依据是第三方整理的文章。");
    }

    @Test
    void sendsTheConversationWithTheNextQuestion() {
        ask("扣 10 分会怎样");
        ask("那 20 分呢");

        verify(answers)
                .answer(argThat(question -> question.text().equals("扣 10 分会怎样")
                        && question.conversation().isEmpty()));
        verify(answers)
                .answer(argThat(question -> question.text().equals("那 20 分呢")
                        && question.conversation().equals(Optional.of(SampleReplies.CONVERSATION))));
        assertThat(textOf($(UnderstoodLine.class).all().getLast())).contains("沿用上文");
    }

    @Test
    void limitsTheQuestionToTheChosenPlatform() {
        var box = $(AskBox.class).single();
        ComponentUtil.fireEvent(box, new AskBox.AskEvent(box, true, "扣几分", "kuaishou"));

        verify(answers).answer(argThat(question -> question.platform().equals(Optional.of("kuaishou"))));
    }

    @Test
    void opensTheEvidenceAtTheFirstCitation() {
        ask("扣 10 分会怎样");

        assertThat(evidence().getElement().getAttribute("data-cited")).isEqualTo("host-10");
        assertThat($(CitationMarker.class).all().getFirst().getElement().getAttribute("aria-expanded"))
                .isEqualTo("true");
    }

    @Test
    void opensTheEvidenceAtTheCitationThatIsClicked() {
        ask("扣 10 分会怎样");

        test($(CitationCard.class).all().get(1)).click();

        assertThat(evidence().getElement().getAttribute("data-cited")).isEqualTo("measure-live");
        assertThat(evidence().getInnerHtml()).contains("<table>", "冻结直播权限");
        assertThat($(CitationMarker.class).all())
                .extracting(marker -> marker.getElement().getAttribute("aria-expanded"))
                .containsExactly("false", "true", "false");
    }

    @Test
    void linksTheEvidenceToItsPlaceInTheLibrary() {
        ask("扣 10 分会怎样");

        assertThat($(Anchor.class).withText("在规则库中阅读").single().getHref())
                .isEqualTo("/rules/taobao-live?quote=10-20#host-10");
    }

    @Test
    void asksTheChosenOptionOfAQuestionBack() {
        ask("哪个平台");
        test(button("快手撤链")).click();

        verify(answers).answer(argThat(question -> question.text().equals("快手撤链")));
    }

    @Test
    void showsTheLibraryWhereItHoldsNothingAboutAQuestion() {
        ask("没收录");

        assertThat($(RouterLink.class).withClassName("library-link").single().getHref())
                .isEqualTo("rules");
    }

    @ParameterizedTest
    @CsvSource({"没收录,规则库没有收录", "没写,规则没有写明", "酌情,由平台酌情决定"})
    void saysWhichKindOfSilenceItIs(String question, String kind) {
        ask(question);

        assertThat($(Paragraph.class).withClassName("answer-kind").single().getText())
                .isEqualTo(kind);
    }

    @Test
    void keepsTheQuestionWhenAnsweringFails() {
        ask("这会坏");

        assertThat($(H2.class).withClassName("question").single().getText()).isEqualTo("这会坏");
        test(button("再试一次")).click();
        assertThat($(TurnView.class).all()).hasSize(1);
        verify(answers, times(2)).answer(argThat(question -> question.text().equals("这会坏")));
    }

    @Test
    void showsWhatAVisitorTypesAsText() {
        ask("<img src=x onerror=alert(1)>");

        var question = $(H2.class).withClassName("question").single();
        assertThat(question.getText()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(question.getElement().getChild(0).isTextNode()).isTrue();
    }

    @Test
    void asksTheQuestionOfTheAddress() {
        openAt(Map.of("q", "扣 10 分会怎样", "platform", "taobao"));

        assertThat($(AnswerCard.class).all()).hasSize(1);
        verify(answers).answer(argThat(question -> question.platform().equals(Optional.of("taobao"))));
    }

    @Test
    void refusesAnAddressWithATooLongQuestion() {
        openAt(Map.of("q", "长".repeat(2001)));

        verifyNoInteractions(answers);
        assertThat($(TurnView.class).all()).isEmpty();
    }

    @Test
    void forgetsTheConversationForANewQuestion() {
        ask("扣 10 分会怎样");
        test($(NativeButton.class).withClassName("restart").single()).click();
        ask("扣 20 分会怎样");

        assertThat($(TurnView.class).all()).hasSize(1);
        verify(answers)
                .answer(argThat(question -> question.text().equals("扣 20 分会怎样")
                        && question.conversation().isEmpty()));
    }

    @Test
    void keepsTheConversationDuringAVisitToTheLibrary() {
        ask("扣 10 分会怎样");
        navigate(RulesView.class);
        navigate(AskView.class);

        assertThat($(AnswerCard.class).all()).hasSize(1);
    }

    @Test
    void speaksEnglishOnRequest() {
        test($(LanguageSwitch.class).single()).click();

        assertThat(button("Ask").isVisible()).isTrue();
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("en");
    }

    private static void openAt(Map<String, String> parameters) {
        UI.getCurrent().navigate(AskView.class, QueryParameters.simple(parameters));
    }

    private void ask(String text) {
        var box = $(AskBox.class).single();
        ComponentUtil.fireEvent(box, new AskBox.AskEvent(box, true, text, ""));
    }

    private NativeButton button(String text) {
        return $(NativeButton.class).withText(text).single();
    }

    private Html evidence() {
        return $(Html.class).all().stream()
                .filter(html -> html.getElement().hasAttribute("data-cited"))
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(Component component) {
        return String.join(" ", List.of(component.getElement().getTextRecursively()));
    }
}
