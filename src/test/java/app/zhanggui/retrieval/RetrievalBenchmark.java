package app.zhanggui.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/**
 * Measures the search on a stranger's corpus, with every sign of a match and without each. Runs only when asked for, see the
 * README; figures are told, not judged, but for one claim: the search finds more than its own plainest form.
 */
class RetrievalBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int LIMIT = 100;

    @Test
    void theSearchFindsMoreThanPairsAlone() throws IOException {
        Path folder = Path.of(System.getProperty("benchmark.corpus", ""));
        assumeTrue(Files.exists(folder.resolve("corpus.jsonl.gz")), "no corpus at -Dbenchmark.corpus");
        StatuteCorpus corpus = StatuteCorpus.read(folder);
        RuleAnalyzer analyzer = new RuleAnalyzer();
        Directory directory = new IndexBuilder(analyzer).build(corpus.ruleBook());
        Map<String, RetrievalFigures> figures = new LinkedHashMap<>();
        for (Map.Entry<String, Weights> system : systems().entrySet()) {
            ClauseIndex index =
                    new ClauseIndex(directory, corpus.ruleBook(), analyzer, Vocabulary.read(), system.getValue());
            RetrievalFigures measured = figures(index, corpus.questions());
            System.out.printf("%-32s %s%n", system.getKey(), measured);
            figures.put(system.getKey(), measured);
        }
        ClauseIndex index = new ClauseIndex(directory, corpus.ruleBook(), analyzer, Vocabulary.read());
        System.out.println("search with " + LIMIT + " highlighted clauses: " + latency(index, corpus.questions()));
        assertThat(recall(figures.get("all"))).isGreaterThan(recall(figures.get("pairs alone")));
    }

    private static Map<String, Weights> systems() {
        Weights all = Weights.MEASURED;
        Weights pairs = new Weights(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, all.candidates());
        Map<String, Weights> systems = new LinkedHashMap<>();
        systems.put("pairs alone", pairs);
        systems.put("all", all);
        systems.put(
                "without single characters",
                copy(all, 0, all.everyday(), all.coverage(), all.document(), all.breadth()));
        systems.put(
                "without everyday words", copy(all, all.singles(), 0, all.coverage(), all.document(), all.breadth()));
        systems.put("without coverage", copy(all, all.singles(), all.everyday(), 0, all.document(), all.breadth()));
        systems.put("without the few best", copy(all, all.singles(), all.everyday(), all.coverage(), 0, all.breadth()));
        systems.put(
                "without the many good", copy(all, all.singles(), all.everyday(), all.coverage(), all.document(), 0));
        systems.put("without the document", copy(all, all.singles(), all.everyday(), all.coverage(), 0, 0));
        return systems;
    }

    private static Weights copy(
            Weights all, float singles, float everyday, double coverage, double document, double breadth) {
        return new Weights(
                all.pairs(),
                singles,
                all.asked(),
                all.expansion(),
                everyday,
                everyday == 0 ? 0 : all.everydaySingle(),
                coverage,
                all.bestAsked(),
                document,
                breadth,
                all.audience(),
                all.candidates());
    }

    private static RetrievalFigures figures(ClauseIndex index, List<StatuteCorpus.Question> questions) {
        return new RetrievalFigures(questions.stream()
                .map(question -> RetrievalFigures.Figures.of(
                        question.gold(),
                        index.search(query(question.text()), LIMIT, 0).clauses().stream()
                                .map(hit -> hit.clause().id().clause())
                                .toList()))
                .toList());
    }

    private static double recall(RetrievalFigures figures) {
        return figures.questions().stream()
                .mapToDouble(RetrievalFigures.Figures::recall)
                .sum();
    }

    private static String latency(ClauseIndex index, List<StatuteCorpus.Question> questions) {
        long[] nanos = questions.stream()
                .mapToLong(question -> {
                    long start = System.nanoTime();
                    Query query = query(question.text());
                    index.search(query, LIMIT, 0)
                            .clauses()
                            .forEach(hit -> index.highlights(hit.clause().text(), query));
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        return LongStream.of(nanos[nanos.length / 2], nanos[(int) (nanos.length * 0.99)])
                .mapToObj(value -> "%.1f ms".formatted(value / 1e6))
                .reduce((median, last) -> "median " + median + ", p99 " + last)
                .orElseThrow();
    }

    private static Query query(String text) {
        return new Query(text, List.of(), Set.of(), Optional.empty(), TODAY);
    }
}
