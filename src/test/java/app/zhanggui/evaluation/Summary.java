package app.zhanggui.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of an evaluation as Markdown, short enough for a console. */
final class Summary {

    private final List<Outcome> outcomes;
    private final Measures measures;
    private final Map<String, Integer> levels;

    Summary(List<Outcome> outcomes, Measures measures, Map<String, Integer> levels) {
        this.outcomes = outcomes;
        this.measures = measures;
        this.levels = levels;
    }

    String markdown() {
        return Stream.of(
                        "# Evaluation: " + Score.of(outcomes) + " passed",
                        "",
                        "| kind | passed | of | % | recorded level |",
                        "| --- | ---: | ---: | ---: | ---: |",
                        rows(Score.by(outcome -> outcome.question().kind(), outcomes), true),
                        "",
                        "| group | passed | of | % |",
                        "| --- | ---: | ---: | ---: |",
                        rows(Score.by(outcome -> outcome.question().group(), outcomes), false),
                        "",
                        "| measure | value |",
                        "| --- | ---: |",
                        figures())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String rows(Map<String, Score> scores, boolean withLevel) {
        return scores.entrySet().stream()
                .map(entry ->
                        row(entry.getKey(), entry.getValue()) + (withLevel ? " " + level(entry.getKey()) + " |" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String name, Score score) {
        return String.format(Locale.ROOT, "| %s | %d | %d | %.1f |", name, score.passed(), score.of(), score.percent());
    }

    private String level(String kind) {
        return levels.containsKey(kind) ? levels.get(kind).toString() : "";
    }

    private String figures() {
        return Stream.of(
                        "| answers that say a wrong figure or fact | " + measures.wrongSayings() + " |",
                        figure("recall@5 of the expected clauses", measures.recallAt5()),
                        figure("MRR of the expected clauses", measures.meanReciprocalRank()),
                        figure("refusal precision", measures.refusalPrecision()),
                        figure("refusal recall", measures.refusalRecall()),
                        figure("citation precision", measures.citationPrecision()),
                        millis("latency p50", 0.5),
                        millis("latency p99", 0.99))
                .collect(Collectors.joining("\n"));
    }

    private static String figure(String name, double value) {
        return String.format(Locale.ROOT, "| %s | %.3f |", name, value);
    }

    private String millis(String name, double share) {
        return String.format(
                Locale.ROOT, "| %s | %.1f ms |", name, measures.latency(share).toNanos() / 1e6);
    }
}
