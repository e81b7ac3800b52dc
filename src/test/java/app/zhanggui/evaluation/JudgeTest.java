package app.zhanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.answer.Reply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judge finds planted errors in a right answer, and none without them. */
class JudgeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<String> ASKED = List.of("淘宝直播扣5分冻结几天");
    private static final List<String> NONE = List.of();
    private static final List<String> RIGHT_CLAUSE = List.of("taobao-live-deduction#host-5");
    private static final List<String> OTHER_CLAUSE = List.of("taobao-live-deduction#host-40");

    private static Judge judge;
    private static Reply reply;

    @BeforeAll
    static void ask(@TempDir Path data) {
        try (var answers = new EvaluatedAnswers(Path.of("knowledge"), data)) {
            judge = new Judge(new Passages(answers.edition().ruleBook()));
            reply = answers.ask(ASKED, DAY);
        }
    }

    @Test
    void findsNothingInARightAnswer() {
        assertThat(faults("answered", RIGHT_CLAUSE, RIGHT_CLAUSE, List.of("7 ?天"), List.of("30 ?天")))
                .isEmpty();
    }

    @Test
    void findsAnotherStatus() {
        assertThat(faults("no-answer", NONE, NONE, NONE, NONE)).containsExactly("status answered, expected no-answer");
    }

    @Test
    void findsAMissingFigure() {
        assertThat(faults("answered", RIGHT_CLAUSE, NONE, List.of("8 ?天"), NONE))
                .containsExactly("lacks /8 ?天/");
    }

    @Test
    void findsAFigureThatMustNotBeSaid() {
        assertThat(faults("answered", RIGHT_CLAUSE, NONE, NONE, List.of("7 ?天")))
                .containsExactly("says what is wrong: /7 ?天/");
    }

    @Test
    void findsACitationThatIsMissing() {
        assertThat(faults("answered", OTHER_CLAUSE, OTHER_CLAUSE, NONE, NONE))
                .containsExactly(
                        "none of [taobao-live-deduction#host-40] among the first citations",
                        "does not cite taobao-live-deduction#host-40");
    }

    @Test
    void takesASectionForTheClausesInIt() {
        assertThat(faults("answered", List.of("taobao-live-deduction#host-ladder"), NONE, NONE, NONE))
                .isEmpty();
    }

    private static List<String> faults(
            String expect, List<String> anyOf, List<String> allOf, List<String> must, List<String> mustNot) {
        return judge.faults(
                new EvaluationQuestion(
                        "planted",
                        "fact",
                        "merchant",
                        ASKED,
                        DAY,
                        expect,
                        null,
                        NONE,
                        anyOf,
                        allOf,
                        must,
                        mustNot,
                        NONE,
                        NONE,
                        null),
                reply);
    }
}
