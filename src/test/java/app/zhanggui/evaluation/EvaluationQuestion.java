package app.zhanggui.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question with the outcome that a careful reader of the rule documents expects.
 *
 * @param id its name in reports and in the record; never used again for another question
 * @param kind what it puts to the test: {@code fact}, {@code penalty}, …
 * @param group who asks: {@code merchant}, {@code agent} or {@code trainer}
 * @param turns the conversation; the answer to the last turn is judged
 * @param asOf the day on which it is asked
 * @param expect {@code answered}, {@code clarify} or {@code no-answer}
 * @param silence which kind of no-answer; null where any will do
 * @param also other statuses that are right too
 * @param anyOf addresses of clauses, one of which must be among the first three citations
 * @param allOf addresses of clauses, all of which must be cited
 * @param must patterns that the answer must have
 * @param mustNot patterns that the answer must not have
 * @param corrected words of which one correction each must be reported
 * @param notices kinds of notices that an answer must carry
 * @param why the reason, where the expectation can be debated
 */
record EvaluationQuestion(
        String id,
        String kind,
        String group,
        List<String> turns,
        LocalDate asOf,
        String expect,
        @Nullable String silence,
        List<String> also,
        List<String> anyOf,
        List<String> allOf,
        List<String> must,
        List<String> mustNot,
        List<String> corrected,
        List<String> notices,
        @Nullable String why) {

    private static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 20);

    /** Fills in what a line may leave out. */
    EvaluationQuestion {
        turns = List.copyOf(turns);
        asOf = Objects.requireNonNullElse(asOf, USUAL_DAY);
        also = orNone(also);
        anyOf = orNone(anyOf);
        allOf = orNone(allOf);
        must = orNone(must);
        mustNot = orNone(mustNot);
        corrected = orNone(corrected);
        notices = orNone(notices);
    }

    /** Whether a reply of that status may be right. */
    boolean allows(String status) {
        return expect.equals(status) || also.contains(status);
    }

    /** The addresses of all clauses that carry the answer. */
    List<String> clauses() {
        return Stream.concat(allOf.stream(), anyOf.stream()).distinct().toList();
    }

    Optional<String> expectedSilence() {
        return Optional.ofNullable(silence);
    }

    Optional<String> reason() {
        return Optional.ofNullable(why);
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
