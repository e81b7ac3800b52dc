package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import app.zhanggui.history.BrowserKey;
import app.zhanggui.history.ConversationId;
import app.zhanggui.history.Conversations;
import app.zhanggui.storage.StorageUnavailableException;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@SpringBootTest(classes = UiTestBeans.class)
class ConversationsInTheViewTest extends SpringBrowserlessTest {

    @MockitoSpyBean
    Conversations conversations;

    @MockitoSpyBean
    BrowserCookie cookie;

    private final BrowserKey key = BrowserKey.random();

    @BeforeEach
    void open() {
        doReturn(Optional.of(key)).when(cookie).key();
        doNothing().when(cookie).give(any());
        navigate(AskView.class);
    }

    @Test
    void keepsATurnBeforeItIsShown() {
        ask("扣 10 分会怎样");

        var kept = conversations.list(key.browser(), "").getFirst();
        assertThat(kept.title()).isEqualTo("扣 10 分会怎样");
        assertThat(conversations.find(key.browser(), kept.id()).orElseThrow().turns())
                .hasSize(1);
        verify(cookie).give(key);
    }

    @Test
    void givesNoKeyBeforeSomethingIsKept() {
        verify(cookie, never()).give(any());
    }

    @Test
    void resumesAConversationWithItsCitationsAndItsContext() {
        ask("扣 10 分会怎样");
        ask("那 20 分呢");
        ConversationId id = onlyConversation();

        leaveAndOpen(id.text());

        assertThat(questions()).containsExactly("扣 10 分会怎样", "那 20 分呢");
        assertThat($(AnswerCard.class).all()).hasSize(2);
        assertThat($(CitationCard.class).all()).hasSize(6);
        ask("还有呢");
        assertThat(conversations.find(key.browser(), id).orElseThrow().turns()).hasSize(3);
    }

    @Test
    void opensNoConversationOfAnotherBrowser() {
        ask("扣 10 分会怎样");
        ConversationId id = onlyConversation();
        doReturn(Optional.of(BrowserKey.random())).when(cookie).key();

        leaveAndOpen(id.text());

        assertThat(questions()).isEmpty();
        assertThat($(UnknownPage.class).single().getElement().getTextRecursively())
                .contains("没有找到这次对话");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "AAAAAAAAAAAAAAAAAAAAAA", "' or '1'='1"})
    void findsNothingByAGuessedId(String id) {
        ask("扣 10 分会怎样");

        leaveAndOpen(id);

        assertThat(questions()).isEmpty();
    }

    @Test
    void answersAndSaysSoWhenNothingCanBeKept() {
        doThrow(new StorageUnavailableException("planted")).when(conversations).keep(any(), any(), any());
        ask("扣 10 分会怎样");

        assertThat($(AnswerCard.class).all()).hasSize(1);
        assertThat(notices()).anyMatch(notice -> notice.startsWith("暂时不能保存对话"));
        verify(cookie, never()).give(any());
    }

    @Test
    void foldsEarlierTurnsAndShowsThemWholeOnRequest() {
        List.of("一问", "二问", "三问", "四问").forEach(this::ask);
        assertThat($(FoldedTurn.class).all()).hasSize(2);
        assertThat($(TurnView.class).all()).hasSize(2);

        test($(NativeButton.class).withClassName("unfold").all().getFirst()).click();

        assertThat(questions()).containsExactly("一问", "二问", "三问", "四问");
        assertThat($(FoldedTurn.class).all()).hasSize(1);
    }

    @Test
    void keepsAFewTurnsWholeHoweverManyAreOpened() {
        for (int number = 0; number < 12; number++) {
            ask(number + " 问");
        }
        for (int number = 0; number < 8; number++) {
            test($(NativeButton.class).withClassName("unfold").all().getFirst()).click();
        }

        assertThat($(TurnView.class).all()).hasSize(5);
        assertThat(questions()).hasSize(12).startsWith("0 问").endsWith("11 问");
    }

    @Test
    void renamesAndDeletesWhatTheListSays() {
        ask("扣 10 分会怎样");
        ConversationId id = onlyConversation();

        act("rename", id.text(), "淘宝扣分");
        assertThat(conversations.list(key.browser(), "").getFirst().title()).isEqualTo("淘宝扣分");

        act("delete", id.text(), "");
        assertThat(conversations.list(key.browser(), "")).isEmpty();
        assertThat(questions()).isEmpty();
    }

    @Test
    void forgetsEverythingAndTakesTheKeyAway() {
        ask("扣 10 分会怎样");

        act("forget", "", "");

        assertThat(conversations.list(key.browser(), "")).isEmpty();
        assertThat(questions()).isEmpty();
        verify(cookie).take();
    }

    @Test
    void changesNothingOfAnotherBrowserByTheList() {
        var other = BrowserKey.random();
        doReturn(Optional.of(other)).when(cookie).key();
        ask("别人的");
        ConversationId id = conversations.list(other.browser(), "").getFirst().id();
        doReturn(Optional.of(key)).when(cookie).key();

        act("rename", id.text(), "mine");
        act("delete", id.text(), "");
        act("forget", "", "");

        assertThat(conversations.list(other.browser(), "").getFirst().title()).isEqualTo("别人的");
    }

    private ConversationId onlyConversation() {
        return conversations.list(key.browser(), "").getFirst().id();
    }

    private void leaveAndOpen(String id) {
        navigate(RulesView.class);
        navigate("", AskView.class);
        test($(NativeButton.class).withClassName("restart").single()).click();
        UI.getCurrent().navigate("c/" + id);
    }

    private void act(String action, String id, String text) {
        var list = $(ConversationList.class).single();
        ComponentUtil.fireEvent(list, new ConversationList.ListEvent(list, true, action, id, text));
    }

    private void ask(String text) {
        var box = $(AskBox.class).single();
        ComponentUtil.fireEvent(box, new AskBox.AskEvent(box, true, text, ""));
    }

    private List<String> questions() {
        return $(H2.class).withClassName("question").all().stream()
                .map(H2::getText)
                .toList();
    }

    private List<String> notices() {
        return $(Paragraph.class).withClassName("notice").all().stream()
                .map(Paragraph::getText)
                .toList();
    }
}
