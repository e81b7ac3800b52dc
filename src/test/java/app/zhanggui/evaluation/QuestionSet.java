package app.zhanggui.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads the question set: one file for each kind, one question a line. */
final class QuestionSet {

    static final Path FOLDER = Path.of("src/test/resources/evaluation/questions");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuestionSet() {}

    /** All questions in the order of files and lines. */
    static List<EvaluationQuestion> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(QuestionSet::lines).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<EvaluationQuestion> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> JSON.readValue(line, EvaluationQuestion.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
