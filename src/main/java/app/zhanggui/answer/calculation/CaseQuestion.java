package app.zhanggui.answer.calculation;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.Measure;
import app.zhanggui.question.events.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked about a case.
 *
 * @param aims what the question wants to know
 * @param consequences the consequences that it names, in the words by which they are called
 * @param days the lengths of freezes that it names
 * @param named the totals that it only names: 算进10分那一档吗
 * @param polar how it asks, where it is answered with yes or no
 */
record CaseQuestion(
        Set<Aim> aims,
        Set<String> consequences,
        Set<BigDecimal> days,
        List<BigDecimal> named,
        Optional<PolarQuestion> polar) {

    private static final String DAYS = "天";

    /**
     * Reads the question.
     *
     * @param folded its text
     * @param reading what was read out of it
     */
    static CaseQuestion of(String folded, EventReading reading, Optional<PolarQuestion> polar) {
        return new CaseQuestion(
                Aim.of(folded),
                consequences(folded),
                Claims.figures(folded).stream()
                        .filter(figure -> figure.amount().unit().equals(DAYS))
                        .map(figure -> figure.amount().value())
                        .collect(Collectors.toSet()),
                reading.totals().stream()
                        .filter(total -> total.standing() == Standing.SUPPOSED && total.measure() == Measure.POINTS)
                        .map(total -> total.value())
                        .toList(),
                polar);
    }

    boolean wants(Aim aim) {
        return aims.contains(aim);
    }

    /** Whether it asks if something is allowed, which a measure in force denies. */
    boolean asksWhatIsAllowed() {
        return polar.filter(PolarQuestion.MAY::equals).isPresent();
    }

    /** Whether the question names what the measure's name says. */
    boolean names(String label) {
        return consequences(label).stream().anyMatch(consequences::contains);
    }

    static Set<String> consequences(String text) {
        return Claims.consequences(text).stream().map(Claim.Consequence::word).collect(Collectors.toSet());
    }
}
