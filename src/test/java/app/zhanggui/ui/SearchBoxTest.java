package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.history.ConversationEntry;
import app.zhanggui.history.ConversationId;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = UiTestBeans.class)
class SearchBoxTest extends SpringBrowserlessTest {

    @Autowired
    private LibraryFinder finder;

    @Test
    void offersClausesThenTheLibraryAndTheQuestionItself() {
        var groups = suggest("累计扣分达到 5 分");

        assertThat(groups).extracting(Suggestion.Group::kind).containsExactly("clauses", "more");
        var clause = groups.getFirst().suggestions().getFirst();
        assertThat(clause.href()).isEqualTo("/rules/taobao-live#host-5");
        assertThat(clause.place()).isEqualTo("淘宝直播扣分与冻结规则 › 主播 › 累计扣分的处置 › 第 1 条");
        assertThat(clause.title())
                .filteredOn(FoundText.Part::marked)
                .extracting(FoundText.Part::text)
                .contains("累计扣分达到");
        assertThat(groups.getLast().suggestions()).extracting(Suggestion::href).allMatch(href -> href.contains("q="));
    }

    @Test
    void offersDocumentsByTitleAndByPlatform() {
        assertThat(titles(suggest("橱窗规则"), "documents")).containsExactly("快手橱窗规则（2026）");
        assertThat(titles(suggest("Taobao"), "documents")).containsExactly("淘宝直播扣分与冻结规则");
    }

    @Test
    void offersToAskWhereThereIsNoClause() {
        assertThat(titles(suggest("量子力学"), "more")).containsExactly("问：量子力学");
    }

    @Test
    void offersWhatOneMayWantToOpenAgainBeforeAnythingIsTyped() {
        var asked = new ConversationEntry(new ConversationId("AAAAAAAAAAAAAAAAAAAAAA"), "撤链扣几分", Instant.EPOCH);
        navigate("rules", RulesView.class);
        var box = $(SearchBox.class).single();
        var suggestions = new Suggestions(
                finder,
                search -> search.isEmpty() ? List.of(asked) : List.of(),
                InterfaceLanguage.CHINESE,
                Words.of(box));

        assertThat(titles(suggestions.of(" "), "questions")).containsExactly("撤链扣几分");
        assertThat(titles(suggestions.of(" "), "documents")).hasSize(2);
        assertThat(titles(suggestions.of("清零"), "questions")).isEmpty();
    }

    private List<Suggestion.Group> suggest(String typed) {
        navigate("rules", RulesView.class);
        return $(SearchBox.class).single().suggest(typed);
    }

    private static List<String> titles(List<Suggestion.Group> groups, String kind) {
        return groups.stream()
                .filter(group -> group.kind().equals(kind))
                .flatMap(group -> group.suggestions().stream())
                .map(suggestion ->
                        suggestion.title().stream().map(FoundText.Part::text).collect(Collectors.joining()))
                .toList();
    }
}
