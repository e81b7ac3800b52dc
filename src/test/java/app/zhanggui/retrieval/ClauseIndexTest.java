package app.zhanggui.retrieval;

import static app.zhanggui.retrieval.Books.TODAY;
import static app.zhanggui.retrieval.Books.book;
import static app.zhanggui.retrieval.Books.clause;
import static app.zhanggui.retrieval.Books.document;
import static app.zhanggui.retrieval.Books.found;
import static app.zhanggui.retrieval.Books.query;
import static app.zhanggui.retrieval.Books.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.rulebook.ValidityPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseIndexTest {

    private static final RuleDocument HOSTS = document(
            "hosts",
            "扣分累计达到5分：冻结直播权限7天。",
            "扣分累计达到40分：清退账户，不允许再入驻。",
            "销售假货的商家需要在24小时内退款，退还45%的佣金。",
            "等级降为L0的账户不能升级到V7.2。");

    private final ClauseIndex index = index(HOSTS);

    @ParameterizedTest
    @CsvSource({
        "凍結直播權限, hosts#p1",
        "清退帳戶, hosts#p2",
        "七天冻结, hosts#p1",
        "四十分会怎么样, hosts#p2",
        "二十四小时, hosts#p3",
        "百分之四十五, hosts#p3",
        "４５％, hosts#p3",
        "l0, hosts#p4",
        "v7.2是什么, hosts#p4",
    })
    void theSameSaidInOtherCharactersFindsTheClause(String question, String clause) {
        assertThat(found(index, question)).startsWith(clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "*",
                "冻结 OR",
                "text:[* TO *]",
                "\"冻结",
                "冻结~2^9",
                "-冻结",
                "(((",
                "/冻.*/",
                "{!func}1",
                "冻结\\",
            })
    void queryTextIsNeverSyntax(String text) {
        assertThat(found(index, text)).isEqualTo(found(index, text.replaceAll("[^冻结]", " ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "？！", "\ud83d\ude2d", "\ud800", "\u0000", "zzz"})
    void textWithoutAKnownWordFindsNothing(String text) {
        assertThat(index.search(query(text), 10, 0)).isEqualTo(new Ranking(0, List.of()));
    }

    @Test
    void askingWordsAreNotLookedFor() {
        ClauseIndex asking = index(document("d", "怎么办理退货。", "冻结多久由平台决定。"));

        assertThat(found(asking, "请问退货怎么办")).containsExactly("d#p1");
    }

    @Test
    void aClauseIsFoundByOneWayOfAskingForIt() {
        Clause plain = clause("d", "plain", "清退账户。");
        Clause asked = clause("d", "asked", "冻结直播权限。", "多久不能开播", "停播一个礼拜");
        ClauseIndex index = index(document("d", "taobao", ValidityPeriod.OPEN, List.of(plain, asked)));

        assertThat(found(index, "停播一个礼拜是怎么回事")).containsExactly("d#asked");
    }

    @Test
    void theBestWayOfAskingCountsAndNotTheirNumber() {
        Clause many = clause("d", "many", "甲。", "开播冻结", "开播扣分", "开播违规", "开播处罚", "开播申诉");
        Clause one = clause("d", "one", "乙。", "开播迟到");
        ClauseIndex index = index(document("d", "taobao", ValidityPeriod.OPEN, List.of(many, one)));

        assertThat(found(index, "开播迟到")).startsWith("d#one");
    }

    @Test
    void expansionsFindClausesButCountLess() {
        Ranking ranking = index.search(query("封号会怎样", "清退"), 10, 0);

        assertThat(found(ranking)).containsExactly("hosts#p2");
        assertThat(found(index.search(query("冻结", "清退"), 10, 0))).containsExactly("hosts#p1", "hosts#p2");
    }

    @Test
    void anEverydayWordFindsTheTermOfFormalTexts() {
        ClauseIndex labour = index(document("d", "劳动报酬应当按月支付。", "按月提交报表。"));

        assertThat(found(labour, "老板拖工资")).containsExactly("d#p1");
    }

    @Test
    void theQuestionsOwnWordCountsMoreThanTheTermForIt() {
        ClauseIndex labour = index(document("d", "劳动报酬。", "工资工资。"));

        assertThat(found(labour, "工资")).startsWith("d#p2");
    }

    @Test
    void aClauseForTheRoleAskedAboutComesFirst() {
        ClauseIndex roles = index(document("d", "违规的扣分，用户。", "违规的扣分，主播。", "违规的扣分，商家。"));
        Query host = new Query("违规扣分", List.of(), Set.of(), Set.of("主播"), Optional.empty(), TODAY);

        assertThat(found(roles.search(host, 10, 0))).hasSize(3).startsWith("d#p2");
        assertThat(found(roles, "违规扣分")).startsWith("d#p1");
    }

    @Test
    void theRestOfTheDocumentSpeaksForAClause() {
        ClauseIndex index = index(document("a", "冻结账户。", "天气。"), document("b", "冻结账户。", "冻结期限。"));

        assertThat(found(index, "冻结账户")).startsWith("b#p1", "a#p1");
    }

    @Test
    void aClauseWithAllCharactersOfTheQuestionGains() {
        Query asked = query("冻结直播权限");
        ScoredClause best = index.search(asked, 1, 0).clauses().getFirst();

        assertThat(best.parts().coverage()).isPositive();
        assertThat(index.search(query("冻结zzz"), 1, 0)
                        .clauses()
                        .getFirst()
                        .parts()
                        .coverage())
                .as("an unknown word is part of the question too")
                .isLessThan(index.search(query("冻结"), 1, 0)
                        .clauses()
                        .getFirst()
                        .parts()
                        .coverage());
    }

    @Test
    void theExplanationOfAScoreAddsUpToIt() {
        Clause asked = clause("d", "asked", "冻结直播权限。", "停播一个礼拜", "多久不能开播");
        Clause other = clause("d", "other", "累计扣分的主播拿不到劳动报酬。");
        ClauseIndex index = index(document("d", "taobao", ValidityPeriod.OPEN, List.of(asked, other)));
        Query query = new Query("停播冻结工资 停", List.of("权限"), Set.of(), Set.of("主播"), Optional.empty(), TODAY);
        Ranking ranking = index.search(query, 10, 0);

        assertThat(ranking.clauses()).hasSize(2).allSatisfy(clause -> {
            ScoreExplanation explanation = index.explain(query, clause);
            assertThat(explanation.total()).isEqualTo(clause.score(), within(1e-4));
            assertThat(explanation.parts())
                    .allSatisfy(part -> assertThat(part.terms().isEmpty()
                                    || Math.abs(part.terms().stream()
                                                            .mapToDouble(ScoreExplanation.Term::score)
                                                            .sum()
                                                    - part.score())
                                            < 1e-9)
                            .isTrue());
        });
        assertThat(ranking.clauses().stream().flatMap(clause -> index.explain(query, clause).parts().stream()))
                .extracting(ScoreExplanation.Part::name)
                .contains(
                        "question",
                        "expansions",
                        "everyday",
                        "ways-of-asking",
                        "characters",
                        "coverage",
                        "document",
                        "asked-as",
                        "audience");
    }

    @Test
    void searchStaysInThePlatformAndTheDocument() {
        ClauseIndex both =
                index(HOSTS, document("shop", "kuaishou", ValidityPeriod.OPEN, List.of(clause("shop", "a", "冻结橱窗。"))));

        assertThat(found(both, "冻结")).hasSize(2);
        assertThat(found(both.search(new Query("冻结", List.of(), Set.of("kuaishou"), Optional.empty(), TODAY), 10, 0)))
                .containsExactly("shop#a");
        assertThat(found(both.search(new Query("冻结", List.of(), Set.of(), Optional.of("hosts"), TODAY), 10, 0)))
                .containsExactly("hosts#p1");
        assertThat(both.search(new Query("冻结", List.of(), Set.of("jd"), Optional.empty(), TODAY), 10, 0)
                        .total())
                .isZero();
    }

    @Test
    void theVersionInForceOnTheDayIsSearched() {
        LocalDate change = LocalDate.of(2025, 1, 1);
        ValidityPeriod before = new ValidityPeriod(Optional.empty(), Optional.of(change.minusDays(1)));
        ValidityPeriod since = new ValidityPeriod(Optional.of(change), Optional.empty());
        ClauseIndex index = index(
                document("d", "taobao", before, List.of(clause("d", "old", "冻结7天。"))),
                document("d", "taobao", since, List.of(clause("d", "new", "冻结9天。"))));

        assertThat(found(index.search(on(change.minusDays(1)), 10, 0))).containsExactly("d#old");
        assertThat(found(index.search(on(change), 10, 0))).containsExactly("d#new");
    }

    @Test
    void pagesFitTogetherAndTheTotalIsExact() {
        ClauseIndex large = index(document(
                "d",
                IntStream.range(0, 700).mapToObj(i -> "冻结" + "直播".repeat(i % 7)).toArray(String[]::new)));
        List<String> all = found(large.search(query("冻结直播"), 700, 0));
        List<String> paged = IntStream.range(0, 70)
                .mapToObj(page -> large.search(query("冻结直播"), 10, 10 * page))
                .peek(ranking -> assertThat(ranking.total()).isEqualTo(700))
                .flatMap(ranking -> found(ranking).stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates().hasSize(700);
        assertThat(paged).isEqualTo(all);
        assertThat(found(large.search(query("冻结"), 10, Integer.MAX_VALUE))).isEmpty();
        assertThat(found(large.search(query("冻结"), 0, 0))).isEmpty();
    }

    @Test
    void equalScoresStandInTheOrderOfFilesAndText() {
        ClauseIndex index = index(document("b", "冻结。", "冻结。"), document("a", "冻结。", "冻结。"));

        assertThat(found(index, "冻结")).containsExactly("a#p1", "a#p2", "b#p1", "b#p2");
    }

    @Test
    void theLongestQuestionIsCutToItsMostTellingWords() {
        StringBuilder text = new StringBuilder("扣分累计达到四十分");
        IntStream.range(0, 2000).forEach(i -> text.appendCodePoint(0x4e00 + i));
        ClauseIndex index = index(HOSTS, document("all", text.toString()));

        assertThat(found(index, text.substring(0, 2000))).startsWith("all#p1");
    }

    @Test
    void aSectionDoesNotStandBeforeItsOwnClause() {
        Clause item = clause("d", "item", "无理由撤链一次扣2分。");
        Clause other = clause("d", "other", "累计三次停用橱窗15天。");
        ClauseIndex index = index(
                document("d", "kuaishou", ValidityPeriod.OPEN, List.of(section("d", "all", "橱窗撤链的处罚", item, other))));

        assertThat(found(index, "无理由撤链一次扣几分")).containsExactly("d#item", "d#all");
        assertThat(found(index, "橱窗撤链的处罚")).startsWith("d#all");
    }

    @Test
    void highlightsAreMergedRangesOfTheOriginalText() {
        String text = "凍結直播權限７天，清退。";

        assertThat(index.highlights(text, query("直播冻结七天吗", "清退")))
                .extracting(range -> range.of(text))
                .containsExactly("凍結直播", "７天", "清退");
    }

    @Test
    void aSingleCharacterIsMarkedOnlyWhereItWasAskedFor() {
        assertThat(index.highlights("权限被停用。", query("停 用"))).containsExactly(new TextRange(3, 5));
        assertThat(index.highlights("权限被停用。", query("停播"))).isEmpty();
    }

    @Test
    void coverageIsTheShareOfTheQuestionThatTheClauseSpeaksOf() {
        assertThat(coverage(query("冻结直播权限"))).isEqualTo(1);
        assertThat(coverage(query("冻结直播权限多久"))).isEqualTo(1);
        assertThat(coverage(query("微信转账冻结"))).isBetween(0.1, 0.6);
        assertThat(coverage(query("月亮有多远"))).isZero();
        assertThat(coverage(query("？"))).isZero();
    }

    @Test
    void anExpansionMakesUpForTheWordItStandsFor() {
        assertThat(coverage(query("停播", "冻结直播权限"))).isEqualTo(1);
        assertThat(coverage(query("停播", "清退"))).isZero();
    }

    @Test
    void similarityIsThatToTheNearestWayOfAsking() {
        Clause clause = clause("d", "c", "冻结直播权限7天。另有规定的除外。", "多久不能开播", "扣5分会怎样");
        ClauseIndex index = index(document("d", "taobao", ValidityPeriod.OPEN, List.of(clause)));

        assertThat(index.askedAsSimilarity("请问扣5分会怎么样？", clause)).isEqualTo(1, within(0.01));
        assertThat(index.askedAsSimilarity("扣五分", clause)).isBetween(0.5, 1.0);
        assertThat(index.askedAsSimilarity("冻结直播权限七天", clause)).isEqualTo(1, within(0.01));
        assertThat(index.askedAsSimilarity("月亮有多远", clause)).isLessThan(0.2);
    }

    @Test
    void knowsTheWordsOfItsClauses() {
        assertThat(index.knows("冻结")).isTrue();
        assertThat(index.knows("凍結直播")).isTrue();
        assertThat(index.knows("退")).isTrue();
        assertThat(index.knows("冻洁")).isFalse();
        assertThat(index.knows("")).isFalse();
        assertThat(index.documentFrequency("扣分累计")).isEqualTo(2);
        assertThat(index.documentFrequency("累")).isEqualTo(2);
        assertThat(index.size()).isEqualTo(4);
    }

    private double coverage(Query query) {
        ScoredClause clause = new ScoredClause(HOSTS, HOSTS.clause("p1").orElseThrow(), ScoreParts.of(1));
        return index.coverage(query, clause);
    }

    private static Query on(LocalDate day) {
        return new Query("冻结", List.of(), Set.of(), Optional.empty(), day);
    }

    private static ClauseIndex index(RuleDocument... documents) {
        RuleBook book = book("v", documents);
        RuleAnalyzer analyzer = new RuleAnalyzer();
        try {
            return new ClauseIndex(new IndexBuilder(analyzer).build(book), book, analyzer, Vocabulary.read());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
