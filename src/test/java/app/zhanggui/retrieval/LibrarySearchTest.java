package app.zhanggui.retrieval;

import static app.zhanggui.retrieval.Books.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.rulebook.ValidityPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibrarySearchTest {

    @TempDir
    private Path data;

    private LibrarySearch search;

    @BeforeEach
    void publish() {
        try (var editions = new Editions(data)) {
            search = new LibrarySearch(editions.publish(Books.book(
                    "v1",
                    document(
                            "live",
                            "taobao",
                            DocumentKind.RULE,
                            List.of("主播"),
                            "累计扣分达到 5 分：冻结直播权限 7 天。",
                            "冻结账户：不得投稿。",
                            "直播扣分每年清零。"),
                    document("goods", "douyin", DocumentKind.GUIDE, List.of("主播", "商家"), "情节严重的违规扣分，商品封禁。"),
                    document("showcase", "kuaishou", DocumentKind.RULE, List.of(), "撤链一次扣分 2 分。", "销售凭证要保存。"))));
        }
    }

    @Test
    void keepsOnlyWhatCarriesAGoodPartOfTheWords() {
        assertThat(found("冻结直播权限")).containsExactly("live#p1");
        assertThat(found("扣分")).containsExactlyInAnyOrder("live#p1", "live#p3", "goods#p1", "showcase#p1");
    }

    @Test
    void aPhraseMustOccurAsItStands() {
        assertThat(found("“冻结权限”")).isEmpty();
        assertThat(found("“冻结直播”")).containsExactly("live#p1");
        assertThat(found("扣分 \"商品封禁\"")).containsExactly("goods#p1");
    }

    @Test
    void saysWhenClausesAreOnlyNear() {
        assertThat(find("跨境物流时效赔付标准和扣分", ClauseFilter.NONE).near()).isTrue();
        assertThat(find("直播扣分", ClauseFilter.NONE).near()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"扣", "凭"})
    void oneCharacterIsABeginning(String character) {
        var found = find(character, ClauseFilter.NONE);

        assertThat(found.clauses()).isNotEmpty();
        assertThat(found.near()).isFalse();
    }

    @Test
    void countsEachFacetAsIfNothingWereChosenInIt() {
        var filter = ClauseFilter.NONE.toggled(Facet.PLATFORM, "taobao");
        var found = find("扣分", filter);

        assertThat(ids(found)).containsExactlyInAnyOrder("live#p1", "live#p3");
        assertThat(found.counts(Facet.PLATFORM)).isEqualTo(Map.of("taobao", 2, "douyin", 1, "kuaishou", 1));
        assertThat(found.counts(Facet.KIND)).isEqualTo(Map.of("rule", 2));
        assertThat(found.counts(Facet.AUDIENCE)).isEqualTo(Map.of("主播", 2));
    }

    @Test
    void oneOfTheValuesOfAFacetIsEnoughAndEveryFacetCounts() {
        var platforms = ClauseFilter.NONE.toggled(Facet.PLATFORM, "taobao").toggled(Facet.PLATFORM, "douyin");

        assertThat(ids(find("扣分", platforms))).containsExactlyInAnyOrder("live#p1", "live#p3", "goods#p1");
        assertThat(ids(find("扣分", platforms.toggled(Facet.AUDIENCE, "商家")))).containsExactly("goods#p1");
    }

    @Test
    void choosingAgainTakesAChoiceBack() {
        var filter = ClauseFilter.NONE.toggled(Facet.KIND, "rule");

        assertThat(filter.toggled(Facet.KIND, "rule")).isEqualTo(ClauseFilter.NONE);
    }

    @Test
    void searchesTheDocumentsOfTheDay() {
        assertThat(search.find(SearchWords.read("扣分"), List.of(), ClauseFilter.NONE, LocalDate.of(2019, 1, 1))
                        .clauses())
                .isEmpty();
    }

    @Test
    void marksWordsAndPhrases() {
        var words = SearchWords.read("扣分 “权限 7”");

        assertThat(search.highlights("累计扣分达到 5 分：冻结直播权限 7 天。", words, List.of(), TODAY))
                .containsExactly(new TextRange(2, 4), new TextRange(15, 19));
    }

    private List<String> found(String typed) {
        return ids(find(typed, ClauseFilter.NONE));
    }

    private FoundClauses find(String typed, ClauseFilter filter) {
        return search.find(SearchWords.read(typed), List.of(), filter, TODAY);
    }

    private static List<String> ids(FoundClauses found) {
        return found.clauses().stream().map(hit -> hit.clause().id().toString()).toList();
    }

    private static RuleDocument document(
            String id, String platform, DocumentKind kind, List<String> audience, String... texts) {
        var plain = Books.document(id, texts);
        return new RuleDocument(
                id,
                platform + "/" + id + ".md",
                "规则",
                platform,
                audience,
                kind,
                Authority.OFFICIAL,
                new ValidityPeriod(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty()),
                plain.source(),
                Optional.empty(),
                plain.clauses(),
                id);
    }
}
