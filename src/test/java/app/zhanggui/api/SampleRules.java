package app.zhanggui.api;

import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Source;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.rulebook.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small rule book: a document about hosts in two versions, and one about showcases. */
final class SampleRules {

    static final RuleDocument HOSTS = document(
            "hosts",
            "taobao/hosts.md",
            "taobao",
            ValidityPeriod.OPEN,
            section(
                    "hosts",
                    "host",
                    List.of(
                            item("hosts", "host-5", "1", "累计 5 分，冻结直播权限 7 天。"),
                            clause("hosts", "host-none", ClauseKind.GAP, "", "满 12 分以后怎么办，来源没有写。", List.of()))));

    static final RuleDocument SHOWCASE = document(
            "showcase",
            "kuaishou/showcase.md",
            "kuaishou",
            new ValidityPeriod(Optional.of(LocalDate.of(2022, 9, 13)), Optional.empty()),
            item("showcase", "withdrawal", "1.1", "无理由撤出链接，每次扣 1 分。"));

    static final RuleBook BOOK = new RuleBook(
            "v1",
            List.of(HOSTS, SHOWCASE),
            new Glossary(
                    List.of(
                            new Platform("taobao", "淘宝", "Taobao", List.of()),
                            new Platform("kuaishou", "快手", "Kuaishou", List.of()),
                            new Platform("pinduoduo", "拼多多", "Pinduoduo", List.of("PDD"))),
                    List.of()));

    private SampleRules() {}

    static Clause item(String document, String id, String number, String text) {
        return clause(document, id, ClauseKind.ITEM, number, text, List.of());
    }

    private static Clause section(String document, String id, List<Clause> children) {
        return clause(document, id, ClauseKind.SECTION, "", "", children);
    }

    private static Clause clause(
            String document, String id, ClauseKind kind, String number, String text, List<Clause> children) {
        return new Clause(
                new ClauseId(document, id),
                kind,
                number,
                List.of("主播账户"),
                text,
                text,
                List.of(),
                List.of("几分会被冻结"),
                false,
                List.of(),
                children,
                new TextRange(0, text.length()),
                1);
    }

    private static RuleDocument document(
            String id, String file, String platform, ValidityPeriod effective, Clause clause) {
        return new RuleDocument(
                id,
                file,
                "关于 " + id,
                platform,
                List.of("主播"),
                DocumentKind.RULE,
                Authority.THIRD_PARTY,
                effective,
                Source.UNKNOWN,
                Optional.of(LocalDate.of(2026, 11, 20)),
                List.of(clause),
                "f-" + id);
    }
}
