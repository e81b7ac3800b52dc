package app.zhanggui.answer.calculation;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.claim.Durations;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.question.Amount;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.Measure;
import app.zhanggui.question.events.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is asked about a case.
 *
 * @param aims what the question wants to know
 * @param consequences the consequences that it names, in the words by which they are called
 * @param days the lengths of freezes that it names
 * @param named the totals that it only names: 算进10分那一档吗
 * @param polar how it asks, where it is answered with yes or no
 * @param wanted what it asks to be allowed, without what happens to somebody; empty where it asks for nothing
 */
record CaseQuestion(
        Set<Aim> aims,
        Set<String> consequences,
        Set<BigDecimal> days,
        List<BigDecimal> named,
        Optional<PolarQuestion> polar,
        String wanted) {

    private static final String DAYS = "天";

    /** 扣分 and 积分 are what happened, not what it brings. */
    private static final String POINTS = "分";

    private static final Pattern WANTED =
            Pattern.compile("(?:能不能|能|可不可以|可以|让|\\b(?:can|may) (?:i|we)\\b)(?!.*(?:能|可以))([^,;。?吗么]*)");

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
                Durations.inDays(Claims.figures(folded).stream()
                                .map(Claim.Figure::amount)
                                .toList())
                        .stream()
                        .filter(amount -> amount.unit().equals(DAYS))
                        .map(Amount::value)
                        .collect(Collectors.toSet()),
                reading.totals().stream()
                        .filter(total -> total.standing() == Standing.SUPPOSED && total.measure() == Measure.POINTS)
                        .map(total -> total.value())
                        .toList(),
                polar,
                wanted(folded));
    }

    private static String wanted(String folded) {
        Matcher matcher = WANTED.matcher(folded);
        return matcher.find() ? matcher.group(1).replaceAll("[^\\p{IsHan}]", "") : "";
    }

    /** Whether it wants to know how far a threshold is, in points or in times. */
    boolean wantsDistance() {
        return wants(Aim.DISTANCE) || wants(Aim.TIMES_LEFT);
    }

    /** Whether it wants to know nothing that a case decides: 这次扣分几天之内能申诉. */
    boolean wantsNothingOfACase() {
        return aims.isEmpty() && consequences.stream().allMatch(word -> word.endsWith(POINTS));
    }

    boolean wants(Aim aim) {
        return aims.contains(aim);
    }

    /** Whether it asks if something is allowed, which a measure in force denies. */
    boolean asksWhatIsAllowed() {
        return polar.filter(PolarQuestion.MAY::equals).isPresent();
    }

    /** Whether what the question wants to do is in the measure's name: 播 in 冻结直播权限. */
    boolean wantsToDo(String label) {
        return wanted.chars().anyMatch(c -> label.indexOf(c) >= 0);
    }

    /** Whether the question names what the measure's name says. */
    boolean names(String label) {
        return consequences(label).stream().anyMatch(consequences::contains);
    }

    static Set<String> consequences(String text) {
        return Claims.consequences(text).stream().map(Claim.Consequence::word).collect(Collectors.toSet());
    }
}
