package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.ImposedMeasure;
import app.zhanggui.rulebook.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says yes or no to a question about a case, where the calculation decides it.
 *
 * @param told the case
 * @param calculation its result
 * @param question what is asked
 * @param standing the measures of the threshold that the total has reached, and what the violations themselves bring
 * @param limits how the events stand to the limits of one day
 */
record Verdict(
        ToldCase told,
        Calculation calculation,
        CaseQuestion question,
        List<ImposedMeasure> standing,
        LimitSentences limits) {

    /** Yes or no; empty where the question wants neither, or where the rule set cannot tell. */
    Optional<Boolean> verdict() {
        return question.wantsDistance() || question.wants(Aim.PERIOD) || question.wants(Aim.LIFTED)
                ? Optional.empty()
                : question.polar().flatMap(polar -> switch (polar) {
                    case MAY -> mayBeDone();
                    case WILL, NEED -> named().or(() -> Optional.of(!standing.isEmpty()));
                    case RIGHT, COUNTS, IS -> named();
                    case MEETS, ENOUGH, APPLIES, REMAINS -> Optional.empty();
                });
    }

    /** Whether what the question names is denied though a threshold is reached, because only a later one brings it. */
    boolean leavesToALaterThreshold() {
        List<Threshold> reached = calculation.version().thresholds().stream()
                .filter(threshold -> threshold.value() <= calculation.totals().getOrDefault(threshold.track(), 0))
                .toList();
        return verdict().filter(so -> !so).isPresent()
                && !question.consequences().isEmpty()
                && !reached.isEmpty()
                && reached.stream()
                        .flatMap(threshold -> threshold.measures().stream())
                        .noneMatch(measure -> question.names(measure.label().zh()));
    }

    /** What a measure in force forbids by its name or for ever; what else forbids it the calculation does not know. */
    private Optional<Boolean> mayBeDone() {
        return calculation.active().stream()
                        .anyMatch(measure -> measure.permanent()
                                || question.wantsToDo(measure.label().zh()))
                ? Optional.of(false)
                : Optional.empty();
    }

    /** Whether what the question names is so; empty where it names nothing that can be compared. */
    private Optional<Boolean> named() {
        if (limits.names()) {
            return limits.verdict();
        }
        if (!question.days().isEmpty()) {
            return Optional.of(question.days().stream().allMatch(this::isOrdered));
        }
        if (!question.consequences().isEmpty()) {
            return Optional.of(standing.stream().anyMatch(this::isAskedFor));
        }
        return question.named().stream().reduce((_, last) -> last).map(this::reaches);
    }

    private boolean isOrdered(BigDecimal days) {
        return standing.stream()
                .filter(measure -> question.consequences().isEmpty() || isAskedFor(measure))
                .anyMatch(measure -> measure.days().isPresent()
                        && BigDecimal.valueOf(measure.days().getAsInt()).compareTo(days) == 0);
    }

    private boolean isAskedFor(ImposedMeasure measure) {
        return question.names(measure.label().zh());
    }

    private boolean reaches(BigDecimal total) {
        Stream<Integer> totals = calculation.totals().values().stream();
        return totals.anyMatch(value -> BigDecimal.valueOf(value).compareTo(total) >= 0);
    }
}
