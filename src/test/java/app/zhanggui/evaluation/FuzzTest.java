package app.zhanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small sample of what {@link FuzzRun} asks. */
class FuzzTest {

    private static final int SAMPLE = 300;
    private static final long SEED = 20_261_120;

    @Test
    void nothingThatIsTypedBreaksAnAnswer(@TempDir Path data) {
        Fuzzing fuzzing = new Fuzzing();
        try (var answers = new EvaluatedAnswers(Path.of("knowledge"), data)) {
            fuzzing.ask(new FuzzText(SEED, QuestionSet.read()), SAMPLE, answers);
        }

        assertThat(fuzzing.findings()).isEmpty();
    }
}
