package app.zhanggui.answer.evidence;

import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one amount of a unit that a question is about, however many it names. */
public final class Total {

    private static final Pattern ADDED =
            Pattern.compile("又|再|加|一共|总共|累计|同一年|一趟|一口气|[能可]?全(?:部|都)?[能撤]|\\b(then|another|plus|more|total)\\b");

    private static final Pattern TOTAL = Pattern.compile("累计|一共|总共|合计|\\btotal\\b");

    private static final Pattern STATED =
            Pattern.compile("(?:累计|一共|总共|合计|总计)(?:是|有|扣了?|积了?|就是|共)?\\s*(\\d+(?:\\.\\d+)?)\\s*分");

    /** What was counted in another year may be cleared, so it is not simply added. */
    private static final Pattern SEVERAL_YEARS = Pattern.compile("去年|前年|上一?年|明年|跨年|\\b(last|next) year\\b");

    private Total() {}

    /** The amount, the sum where the question adds up, or empty where it stays open which one is meant or only a bound is named. */
    public static Optional<Amount> of(UnderstoodQuestion question, String unit) {
        List<BigDecimal> values = question.amounts().stream()
                .filter(amount -> amount.unit().equals(unit))
                .map(Amount::value)
                .toList();
        boolean onlyBelow = Condition.in(question.chinese()).stream()
                .anyMatch(own -> own.relation() == Condition.Relation.LESS
                        && own.bound().unit().equals(unit));
        if (onlyBelow) {
            return Optional.empty();
        }
        if (values.size() > 1 && SEVERAL_YEARS.matcher(question.text()).find()) {
            return Optional.empty();
        }
        Optional<BigDecimal> stated = stated(values, question.text());
        if (stated.isPresent()) {
            return stated.map(value -> new Amount(value, unit));
        }
        boolean added = ADDED.matcher(question.text()).find() && !isSaidAgain(values, question.text());
        Optional<BigDecimal> total = values.stream().distinct().count() == 1 && !added
                ? values.stream().findFirst()
                : Optional.of(values).filter(v -> added && !v.isEmpty()).map(Total::sum);
        return total.map(value -> new Amount(value, unit));
    }

    /** The last amount, where it is said to be the sum of those before it: 3 条，每条 4 分，一共 12 分. */
    private static Optional<BigDecimal> stated(List<BigDecimal> values, String text) {
        return values.size() > 1
                ? STATED.matcher(text)
                        .results()
                        .map(match -> new BigDecimal(match.group(1)))
                        .reduce((_, last) -> last)
                        .filter(sum -> sum.compareTo(values.getLast()) == 0)
                : Optional.empty();
    }

    /** Whether the one total is named more than once: 累计20分不冻结? 累计20分冻结几天. */
    private static boolean isSaidAgain(List<BigDecimal> values, String text) {
        return values.stream().distinct().count() == 1
                && TOTAL.matcher(text).results().count() >= values.size();
    }

    /** The sum, or the amount that the question itself names as the sum of the others: 9 分再扣 1 分刚好 10 分. */
    private static BigDecimal sum(List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.stream()
                .filter(value -> values.size() > 2 && value.add(value).compareTo(sum) == 0)
                .findFirst()
                .orElse(sum);
    }
}
