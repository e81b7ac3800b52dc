package app.zhanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports how well the question set is answered; runs with {@code ./mvnw -Pevaluation verify}.
 *
 * <p>{@code -Devaluation.knowledge=FOLDER} asks another folder of rule documents; {@code -Devaluation.record=true}
 * records the result anew.
 */
class EvaluationRun {

    private static final Path REPORT = Path.of("target/evaluation/report.md");

    @Test
    void reports(@TempDir Path data) throws IOException {
        List<EvaluationQuestion> questions = QuestionSet.read();
        Path knowledge = Path.of(System.getProperty("evaluation.knowledge", "knowledge"));
        try (var answers = new EvaluatedAnswers(knowledge, data)) {
            Evaluation evaluation = new Evaluation(answers);
            List<Outcome> first = evaluation.of(questions);
            List<Outcome> outcomes = evaluation.of(questions);
            write(outcomes, new Passages(answers.edition().ruleBook()));
            if (Boolean.getBoolean("evaluation.record")) {
                Recording.record(outcomes);
            }
            assertThat(texts(outcomes))
                    .as("the same question gets the same answer")
                    .isEqualTo(texts(first));
        }
    }

    private static void write(List<Outcome> outcomes, Passages passages) throws IOException {
        Map<String, RecordedOutcome> recorded = Recording.outcomes();
        String summary = new Summary(outcomes, new Measures(outcomes, passages), Recording.levels()).markdown();
        Report report = new Report(summary, outcomes, recorded);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report.markdown());
        System.out.println(summary + "\nSince the record: " + report.changesLine() + "Report: " + REPORT);
    }

    private static Map<String, String> texts(List<Outcome> outcomes) {
        return outcomes.stream()
                .collect(Collectors.toMap(outcome -> outcome.question().id(), Outcome::text));
    }
}
