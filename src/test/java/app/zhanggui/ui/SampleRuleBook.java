package app.zhanggui.ui;

import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.Cell;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.Role;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Source;
import app.zhanggui.rulebook.Term;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.rulebook.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A rule book of three documents that has every kind of clause once. */
final class SampleRuleBook {

    private static final String LIVE = "taobao-live";

    private SampleRuleBook() {}

    static RuleBook make() {
        var glossary = new Glossary(
                List.of(
                        new Platform("kuaishou", "快手", "Kuaishou", List.of()),
                        new Platform("taobao", "淘宝", "Taobao", List.of())),
                List.of(
                        new Term("冻结", List.of("freeze"), List.of("封停")),
                        new Term("退店", List.of("closing a shop"), List.of())),
                List.of(
                        new Role("主播", List.of("host"), List.of()),
                        new Role("商家", List.of("merchant"), List.of("卖家"))));
        return new RuleBook(
                "v1",
                List.of(showcase("2025", null, "2025-12-31"), showcase("2026", "2026-01-01", null), live()),
                glossary);
    }

    /** The document about live streams: a ladder as items, measures as a table, a gap. */
    static RuleDocument live() {
        var items = List.of(
                item("host-5", "1", "累计扣分达到 5 分：冻结直播权限 7 天。"),
                item("host-10", "2", "累计扣分达到 **10 分**：账户降级并冻结 30 天。"),
                gap("gap-appeal", "扣错分怎样申诉，来源没有写。"));
        var rows = List.of(row("measure-live", "冻结直播权限", "不得发起直播"), row("measure-account", "冻结账户", "不得投稿、发布内容"));
        var sections = List.of(
                section("host-ladder", List.of("主播", "累计扣分的处置"), items),
                section("measures", List.of("主播", "处理措施"), rows));
        var host = section("host", List.of("主播"), sections);
        var tail = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> item("tail-" + n, String.valueOf(n), "第 " + n + " 条让这份文件长到要滚动。"))
                .toList();
        return new RuleDocument(
                LIVE,
                "taobao/taobao-live.md",
                "淘宝直播扣分与冻结规则",
                "taobao",
                List.of("主播"),
                DocumentKind.RULE,
                Authority.THIRD_PARTY,
                ValidityPeriod.OPEN,
                new Source(
                        Optional.of("新版扣分规则是什么"),
                        Optional.of("店铺街"),
                        Optional.of(LocalDate.of(2019, 11, 13)),
                        Optional.of("https://example.com/rule"),
                        Optional.empty()),
                Optional.of(LocalDate.of(2026, 11, 20)),
                List.of(host, section("tail", List.of("其他"), tail)),
                "f1");
    }

    private static RuleDocument showcase(String year, String from, String to) {
        return new RuleDocument(
                "kuaishou-showcase",
                "kuaishou/showcase-" + year + ".md",
                "快手橱窗规则（" + year + "）",
                "kuaishou",
                List.of(),
                DocumentKind.GUIDE,
                Authority.OFFICIAL,
                new ValidityPeriod(
                        Optional.ofNullable(from).map(LocalDate::parse),
                        Optional.ofNullable(to).map(LocalDate::parse)),
                new Source(
                        Optional.of("坏地址"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("javascript:alert(1)"),
                        Optional.empty()),
                Optional.empty(),
                List.of(clause(
                        "kuaishou-showcase",
                        "p1",
                        ClauseKind.PARAGRAPH,
                        "",
                        List.of(),
                        "<script>alert(1)</script>撤链一次扣 2 分。",
                        List.of(),
                        List.of())),
                "f" + year);
    }

    private static Clause section(String id, List<String> heading, List<Clause> children) {
        var placed = children.stream()
                .map(child -> child.kind() == ClauseKind.SECTION ? child : under(heading, child))
                .toList();
        return new Clause(
                new ClauseId(LIVE, id),
                ClauseKind.SECTION,
                "",
                heading,
                "",
                "",
                List.of(),
                List.of(),
                false,
                List.of(),
                placed,
                new TextRange(0, 0),
                1);
    }

    private static Clause under(List<String> heading, Clause child) {
        return new Clause(
                child.id(),
                child.kind(),
                child.number(),
                heading,
                child.text(),
                child.markdown(),
                child.cells(),
                child.askedAs(),
                false,
                List.of(),
                List.of(),
                child.source(),
                1);
    }

    private static Clause item(String id, String number, String markdown) {
        return clause(LIVE, id, ClauseKind.ITEM, number, List.of(), markdown, List.of(), List.of(id + " 怎么罚"));
    }

    private static Clause gap(String id, String text) {
        return clause(LIVE, id, ClauseKind.GAP, "", List.of(), text, List.of(), List.of());
    }

    private static Clause row(String id, String measure, String meaning) {
        var cells = List.of(new Cell("措施", measure), new Cell("含义", meaning));
        var text = cells.stream().map(cell -> cell.header() + "：" + cell.text()).collect(Collectors.joining("；"));
        return clause(LIVE, id, ClauseKind.ROW, "", List.of(), text, cells, List.of());
    }

    private static Clause clause(
            String document,
            String id,
            ClauseKind kind,
            String number,
            List<String> heading,
            String markdown,
            List<Cell> cells,
            List<String> asked) {
        return new Clause(
                new ClauseId(document, id),
                kind,
                number,
                heading,
                markdown.replace("*", ""),
                markdown,
                cells,
                asked,
                false,
                List.of(),
                List.of(),
                new TextRange(0, 0),
                1);
    }
}
