package app.zhanggui.answer.evidence;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.question.events.Bound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the whole ladder where a question asks how long something lasts without saying on which rung it stands: 又被扣分了要停播几天.
 * One rung alone would be an answer to another question. Stateless, thread-safe.
 */
public final class OpenRung {

    private static final Set<String> LENGTHS = Set.of("天", "小时", "个月", "月", "年");
    private static final List<String> CONDITIONS = List.of("分", "次");

    private OpenRung() {}

    /** The section of the ladder on which the evidence is a rung; empty where the question leaves none open. */
    public static Optional<WeighedClause> ladder(UnderstoodQuestion question, WeighedClause evidence) {
        if (evidence.isSection() || !leavesTheRungOpen(question)) {
            return Optional.empty();
        }
        return evidence.document()
                .parentOf(evidence.clause())
                .map(evidence::withClause)
                .filter(WeighedClause::isStatable)
                .filter(section -> CONDITIONS.stream().anyMatch(unit -> isOpen(question, section, evidence, unit)));
    }

    /** Whether it asks how long something lasts, or only says below which bound: 不到10分会怎样. */
    private static boolean leavesTheRungOpen(UnderstoodQuestion question) {
        return question.askedUnits().stream().anyMatch(LENGTHS::contains)
                || question.amounts().stream()
                        .anyMatch(amount -> CONDITIONS.contains(amount.unit()) && isBelow(amount.bound()));
    }

    private static boolean isBelow(Bound bound) {
        return bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
    }

    private static boolean isOpen(
            UnderstoodQuestion question, WeighedClause section, WeighedClause evidence, String unit) {
        boolean named = Stream.concat(
                        question.amounts().stream()
                                .filter(amount -> !isBelow(amount.bound()))
                                .map(Amount::unit),
                        question.events().totals().stream()
                                .filter(total -> !isBelow(total.bound()))
                                .map(_ -> unit))
                .anyMatch(unit::equals);
        Set<String> asked = consequences(question.chinese());
        return !named
                && Ladder.in(section.clause(), unit, section.known())
                        .map(Ladder::rungs)
                        .filter(rungs ->
                                rungs.stream().anyMatch(rung -> rung.clause().equals(evidence.clause())))
                        .filter(rungs -> rungs.stream()
                                        .map(rung -> section.withClause(rung.clause()))
                                        .filter(rung -> question.askedUnits().isEmpty()
                                                || rung.facts().hasFigure(question.askedUnits()))
                                        .filter(rung -> consequences(
                                                        rung.clause().text())
                                                .containsAll(asked))
                                        .count()
                                > 1)
                        .isPresent();
    }

    private static Set<String> consequences(String text) {
        return Claims.consequences(text).stream()
                .filter(consequence -> !consequence.denied())
                .map(Claim.Consequence::word)
                .filter(word -> CONDITIONS.stream().noneMatch(word::endsWith))
                .collect(Collectors.toSet());
    }
}
