package app.zhanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped rule documents answer the question set at least as well as recorded. */
class EvaluationTest {

    private static List<EvaluationQuestion> questions;
    private static List<Outcome> outcomes;
    private static Set<String> addresses;

    @BeforeAll
    static void askAll(@TempDir Path data) {
        questions = QuestionSet.read();
        try (var answers = new EvaluatedAnswers(Path.of("knowledge"), data)) {
            outcomes = new Evaluation(answers).of(questions);
            addresses = answers.edition().ruleBook().documents().stream()
                    .flatMap(document -> document.walk())
                    .map(clause -> clause.id().toString())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void noKindFallsBelowItsRecordedLevel() {
        Map<String, Integer> levels = Recording.levels();
        Map<String, RecordedOutcome> recorded = Recording.outcomes();
        var fallen = Score.by(outcome -> outcome.question().kind(), outcomes);
        fallen.entrySet().removeIf(kind -> kind.getValue().percent() >= levels.getOrDefault(kind.getKey(), 0));

        assertThat(fallen)
                .as(() -> "kinds below the recorded level; now fail:\n"
                        + Changes.since(recorded, outcomes).broken().stream()
                                .map(outcome -> outcome.question().id() + " "
                                        + outcome.question().turns() + " " + outcome.faults() + "\n  "
                                        + Prose.line(outcome.text()))
                                .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void everyKindHasALevel() {
        assertThat(Recording.levels().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        questions.stream().map(EvaluationQuestion::kind).collect(Collectors.toSet()));
    }

    @Test
    void everyExpectedClauseIsInTheRuleDocuments() {
        assertThat(questions)
                .allSatisfy(question -> assertThat(addresses).as(question.id()).containsAll(question.clauses()));
    }

    @Test
    void noTwoQuestionsShareAnId() {
        assertThat(questions).extracting(EvaluationQuestion::id).doesNotHaveDuplicates();
    }
}
