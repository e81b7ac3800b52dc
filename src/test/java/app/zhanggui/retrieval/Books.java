package app.zhanggui.retrieval;

import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Source;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.rulebook.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Small rule books to search in. */
final class Books {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Books() {}

    static RuleBook book(String version, RuleDocument... documents) {
        return new RuleBook(version, List.of(documents), Glossary.EMPTY);
    }

    /** A document with the texts as paragraphs p1, p2, …. */
    static RuleDocument document(String id, String... texts) {
        List<Clause> clauses = IntStream.rangeClosed(1, texts.length)
                .mapToObj(i -> clause(id, "p" + i, texts[i - 1]))
                .toList();
        return document(id, "taobao", ValidityPeriod.OPEN, clauses);
    }

    static RuleDocument document(String id, String platform, ValidityPeriod effective, List<Clause> clauses) {
        String file =
                platform + "/" + id + effective.from().map(from -> "-" + from).orElse("") + ".md";
        return new RuleDocument(
                id,
                file,
                "规则",
                platform,
                List.of(),
                DocumentKind.RULE,
                Authority.OFFICIAL,
                effective,
                Source.UNKNOWN,
                Optional.empty(),
                clauses,
                Integer.toHexString(clauses.hashCode()));
    }

    static Clause clause(String document, String id, String text, String... askedAs) {
        return clause(document, id, ClauseKind.PARAGRAPH, text, List.of(askedAs), List.of());
    }

    static Clause section(String document, String id, String heading, Clause... children) {
        Clause bare = clause(document, id, ClauseKind.SECTION, "", List.of(), List.of(children));
        return new Clause(
                bare.id(),
                bare.kind(),
                "",
                List.of(heading),
                "",
                "",
                List.of(),
                List.of(),
                false,
                List.of(),
                bare.children(),
                bare.source(),
                1);
    }

    static Query query(String text, String... expansions) {
        return new Query(text, List.of(expansions), Set.of(), Optional.empty(), TODAY);
    }

    /** The ids of the clauses that the words find, the best first. */
    static List<String> found(ClauseIndex index, String text) {
        return found(index.search(query(text), 100, 0));
    }

    static List<String> found(Ranking ranking) {
        return ranking.clauses().stream()
                .map(scored -> scored.clause().id().toString())
                .toList();
    }

    private static Clause clause(
            String document, String id, ClauseKind kind, String text, List<String> askedAs, List<Clause> children) {
        return new Clause(
                new ClauseId(document, id),
                kind,
                "",
                List.of(),
                text,
                text,
                List.of(),
                askedAs,
                false,
                List.of(),
                children,
                new TextRange(0, 0),
                1);
    }
}
