package app.zhanggui.answer;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By how much two things differ in the one figure that the rules give to each: 特别严重 12 分 and 严重 4 分 are 8 分 apart.
 *
 * @param one the figure of the first thing
 * @param other the figure of the second thing, in the same unit
 */
record FigureDifference(Amount one, Amount other) {

    private static final Pattern ASKED = Pattern.compile("差(?:了|着)?(?:几|多少)|相差|[多少重长高低](?:了)?(?:几|多少)(?!\\p{IsHan}?才)"
            + "|(?:哪个|哪边|哪种|谁)\\p{IsHan}{0,4}[多少重轻长短高低狠久]|\\bhow (?:much|many)\\b.*\\b(?:more|less|fewer|longer)\\b"
            + "|\\bwhich\\b.*\\b(?:more|less|heavier|longer|worse)\\b|\\bdifference in\\b");

    /** How far something is from a rung is no difference of two things. */
    private static final Pattern TO_A_GOAL = Pattern.compile("[离距]|还差|再扣");

    private static final Pattern CLASS = Pattern.compile("(?<![a-z])([a-z]) ?类");

    /** The units in which measures and counts are laid down. */
    private static final List<String> UNITS = List.of("分", "天", "小时", "星", "元", "%", "次");

    /** Whether the question wants to know by how much things differ, or which is the more. */
    static boolean isAskedFor(UnderstoodQuestion question) {
        return ASKED.matcher(question.text()).find()
                && !TO_A_GOAL.matcher(question.text()).find();
    }

    /**
     * The difference of two passages.
     *
     * @return empty where the passages do not have exactly one figure each in a unit that the question asks for, or in the
     *     only unit that both have; empty too where they count for different classes: 4 A points are not 4 B points
     */
    static Optional<FigureDifference> of(UnderstoodQuestion question, String one, String other) {
        if (!classes(one).equals(classes(other))) {
            return Optional.empty();
        }
        List<String> asked = Stream.concat(
                        question.askedUnits().stream(),
                        UNITS.stream().filter(unit -> question.text().contains(unit + "数")))
                .toList();
        List<FigureDifference> found = UNITS.stream()
                .filter(unit -> asked.isEmpty() || asked.contains(unit))
                .flatMap(unit -> only(unit, one).stream()
                        .flatMap(own -> only(unit, other).stream().map(another -> new FigureDifference(own, another))))
                .filter(difference -> !difference.isSaidBy(question))
                .toList();
        return found.size() == 1 || !asked.isEmpty() ? found.stream().findFirst() : Optional.empty();
    }

    /** Whether the question names both figures itself, so that they are no answer to it: 5 分和 40 分差多少. */
    private boolean isSaidBy(UnderstoodQuestion question) {
        return Stream.of(one, other).allMatch(figure -> question.amounts().stream()
                .anyMatch(amount ->
                        amount.unit().equals(figure.unit()) && amount.value().compareTo(figure.value()) == 0));
    }

    /** By how much they differ; 0 or more. */
    Amount distance() {
        return new Amount(one.value().subtract(other.value()).abs().stripTrailingZeros(), one.unit());
    }

    boolean isNothing() {
        return one.value().compareTo(other.value()) == 0;
    }

    /** Every figure that a sentence about it may say. */
    Set<Claim> claims() {
        return Stream.of(one, other, distance()).map(Claim.Figure::new).collect(Collectors.toSet());
    }

    private static Set<String> classes(String passage) {
        return CLASS.matcher(TextFolding.fold(passage))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Optional<Amount> only(String unit, String passage) {
        List<BigDecimal> values = Claims.figures(TextFolding.fold(passage)).stream()
                .map(Claim.Figure::amount)
                .filter(amount -> amount.unit().equals(unit))
                .map(amount -> amount.value().stripTrailingZeros())
                .distinct()
                .toList();
        return values.size() == 1 ? Optional.of(new Amount(values.getFirst(), unit)) : Optional.empty();
    }
}
