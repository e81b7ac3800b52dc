package app.zhanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks many texts that make no sense; runs with {@code ./mvnw -Pevaluation verify}.
 *
 * <p>{@code -Devaluation.fuzz=N} asks another number of them, {@code -Devaluation.seed=N} other ones.
 */
class FuzzRun {

    private static final Path REPORT = Path.of("target/evaluation/fuzz.md");
    private static final int USUAL_COUNT = 20_000;
    private static final long USUAL_SEED = 1;
    private static final int WARM_UP = 1_000;

    @Test
    void nothingThatIsTypedBreaksAnAnswer(@TempDir Path data) throws IOException {
        var questions = QuestionSet.read();
        long seed = Long.getLong("evaluation.seed", USUAL_SEED);
        Fuzzing fuzzing = new Fuzzing();
        try (var answers = new EvaluatedAnswers(Path.of("knowledge"), data)) {
            new Fuzzing().ask(new FuzzText(seed + 1, questions), WARM_UP, answers);
            fuzzing.ask(new FuzzText(seed, questions), Integer.getInteger("evaluation.fuzz", USUAL_COUNT), answers);
        }

        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, fuzzing.markdown());
        System.out.println(fuzzing.markdown());
        assertThat(fuzzing.findings()).isEmpty();
    }
}
