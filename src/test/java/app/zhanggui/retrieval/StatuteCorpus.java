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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A corpus of laws with laypeople's questions: {@code corpus.jsonl.gz} with an article a line (id, law, article, text) and
 * {@code queries.jsonl} with a question a line (id, text, gold).
 */
record StatuteCorpus(RuleBook ruleBook, List<Question> questions) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A question with the ids of the articles that answer it. */
    record Question(String text, Set<String> gold) {}

    static StatuteCorpus read(Path folder) {
        try (InputStream gzip = Files.newInputStream(folder.resolve("corpus.jsonl.gz"));
                BufferedReader articles =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(gzip), StandardCharsets.UTF_8))) {
            Map<String, List<Clause>> laws = new LinkedHashMap<>();
            articles.lines().map(JSON::readTree).forEach(article -> {
                String law = article.get("law").asString();
                laws.computeIfAbsent(law, key -> new ArrayList<>()).add(clause(laws.size(), article));
            });
            List<RuleDocument> documents = new ArrayList<>();
            laws.forEach((law, clauses) -> documents.add(document(law, documents.size() + 1, clauses)));
            RuleBook book = new RuleBook("statutes", documents, Glossary.EMPTY);
            return new StatuteCorpus(book, questions(folder.resolve("queries.jsonl")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Question> questions(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(JSON::readTree)
                .map(line -> {
                    Set<String> gold = new TreeSet<>();
                    line.get("gold").forEach(id -> gold.add(id.asString()));
                    return new Question(line.get("text").asString(), gold);
                })
                .toList();
    }

    private static Clause clause(int law, JsonNode article) {
        String text = article.get("text").asString();
        return new Clause(
                new ClauseId("law-" + law, article.get("id").asString()),
                ClauseKind.PARAGRAPH,
                "",
                List.of(article.get("article").asString()),
                text,
                text,
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                new TextRange(0, 0),
                1);
    }

    private static RuleDocument document(String title, int number, List<Clause> clauses) {
        String id = "law-" + number;
        return new RuleDocument(
                id,
                "law/%04d.md".formatted(number),
                title,
                "law",
                List.of(),
                DocumentKind.RULE,
                Authority.OFFICIAL,
                ValidityPeriod.OPEN,
                Source.UNKNOWN,
                Optional.empty(),
                clauses,
                Integer.toHexString(clauses.hashCode()));
    }
}
