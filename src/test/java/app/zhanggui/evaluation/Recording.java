package app.zhanggui.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The recorded result: the outcome of each question, and the level in percent below which no kind may fall.
 *
 * <p>It is recorded on purpose only, so that a change of the program, of the glossary or of a document shows its effect.
 */
final class Recording {

    private static final Path OUTCOMES = Path.of("src/test/resources/evaluation/recorded.jsonl");
    private static final Path LEVELS = Path.of("src/test/resources/evaluation/levels.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Recording() {}

    /** The recorded outcomes by the id of the question. */
    static Map<String, RecordedOutcome> outcomes() {
        try {
            return Files.readAllLines(OUTCOMES).stream()
                    .map(line -> JSON.readValue(line, RecordedOutcome.class))
                    .collect(Collectors.toMap(RecordedOutcome::id, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The percentage of each kind below which it may not fall. */
    static Map<String, Integer> levels() {
        return JSON.readValue(LEVELS, new TypeReference<TreeMap<String, Integer>>() {});
    }

    /** Replaces what is recorded. */
    static void record(List<Outcome> outcomes) {
        Map<String, Integer> levels = new TreeMap<>();
        Score.by(outcome -> outcome.question().kind(), outcomes)
                .forEach((kind, score) -> levels.put(kind, (int) Math.floor(score.percent())));
        String levelsText = JSON.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(levels);
        try {
            Files.write(
                    OUTCOMES,
                    outcomes.stream()
                            .map(RecordedOutcome::of)
                            .map(JSON::writeValueAsString)
                            .toList());
            Files.writeString(LEVELS, levelsText + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
