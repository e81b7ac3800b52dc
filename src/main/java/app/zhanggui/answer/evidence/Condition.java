package app.zhanggui.answer.evidence;

import app.zhanggui.question.Amount;
import app.zhanggui.question.Amounts;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bound that a clause sets: 超过 3 次, 达到 5 分, 不低于 83%, 最多 500 条.
 *
 * @param relation how an amount must stand to the bound
 * @param bound the bound
 */
public record Condition(Relation relation, Amount bound) {

    /** How an amount must stand to a bound. */
    public enum Relation {
        /** 超过 */
        MORE,
        /** 达到, 不低于 */
        AT_LEAST,
        /** 最多, 以内 */
        AT_MOST,
        /** 低于, 不满 */
        LESS;

        private boolean holds(int comparison) {
            return switch (this) {
                case MORE -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
                case AT_MOST -> comparison <= 0;
                case LESS -> comparison < 0;
            };
        }
    }

    private static final String AMOUNT = "((?:\\d[\\d.]*|[一二两三四五六七八九十百千]+)\\s*(?:\\p{IsHan}{1,2}|%))";

    /** A wording with the relation it means; a negated word stands before the word it negates. */
    private record Wording(Pattern pattern, Relation relation) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording(before("(?:不超过?|没有?超过?|未超过|不高于|只能|只可以?|只许|至多|最多|最高|上限为?)[^\\d。；;，,]{0,8}?"), Relation.AT_MOST),
            new Wording(before("(?:(?<=[日天周月年次人])限|仅限|只限)"), Relation.AT_MOST),
            new Wording(before("(?:不低于|不少于|至少|达到|累计达|经过|(?<![不未])满|≥)"), Relation.AT_LEAST),
            new Wording(before("(?<![不没未有])(?:超(?:过|出)?了?|多于|高于|大于)"), Relation.MORE),
            new Wording(before("(?<!不)(?:低于|少于|不足|不满|不到|没到|未到|没满|未满|未达到|没达到)"), Relation.LESS),
            new Wording(before("没有?被?(?:提醒|警告|通知|违规|记|扣|撤)(?:过|满|够|到)?"), Relation.LESS),
            new Wording(Pattern.compile(AMOUNT + "(?:以外|之外|外(?!部))"), Relation.MORE),
            new Wording(Pattern.compile(AMOUNT + "(?:以内|之内|内(?!容))"), Relation.AT_MOST),
            new Wording(Pattern.compile(AMOUNT + "(?:及以上|以上)"), Relation.AT_LEAST),
            new Wording(Pattern.compile(AMOUNT + "及以下"), Relation.AT_MOST),
            new Wording(Pattern.compile(AMOUNT + "(?<!及)以下"), Relation.LESS));

    private static Pattern before(String words) {
        return Pattern.compile(words + "\\s*" + AMOUNT);
    }

    /** The conditions of the text in its order, each bound once. */
    public static List<Condition> in(String text) {
        String folded = TextFolding.fold(text);
        return WORDINGS.stream()
                .flatMap(wording -> wording.pattern().matcher(folded).results().flatMap(m -> found(wording, m)))
                .sorted(Comparator.comparingInt(Found::at))
                .map(Found::condition)
                .distinct()
                .toList();
    }

    private static Stream<Found> found(Wording wording, MatchResult match) {
        return Amounts.in(match.group(1)).stream()
                .limit(1)
                .map(amount -> new Found(match.start(), new Condition(wording.relation(), amount)));
    }

    private record Found(int at, Condition condition) {}

    /** The one condition that the text sets for that unit; empty where there is none or more than one. */
    public static Optional<Condition> only(String text, String unit) {
        return only(in(text), unit);
    }

    /** The one of the conditions that is set for that unit; empty where there is none or more than one. */
    static Optional<Condition> only(List<Condition> conditions, String unit) {
        List<Condition> ofUnit = conditions.stream()
                .filter(condition -> condition.bound().unit().equals(unit))
                .toList();
        return ofUnit.size() == 1 ? Optional.of(ofUnit.getFirst()) : Optional.empty();
    }

    /** Whether an amount of the same unit meets it. */
    public boolean isMetBy(BigDecimal value) {
        return relation.holds(value.compareTo(bound.value()));
    }

    /** Whether no amount can meet both: 72 小时外 and 72 小时内. */
    public boolean excludes(Condition other) {
        int comparison = bound.value().compareTo(other.bound.value());
        boolean touching = relation == Relation.MORE
                || relation == Relation.LESS
                || other.relation == Relation.MORE
                || other.relation == Relation.LESS;
        return isLowerBound() && !other.isLowerBound()
                ? comparison > 0 || comparison == 0 && touching
                : !isLowerBound() && other.isLowerBound() && (comparison < 0 || comparison == 0 && touching);
    }

    /** Whether it opens a step that higher amounts reach too. */
    public boolean isLowerBound() {
        return relation == Relation.AT_LEAST || relation == Relation.MORE;
    }
}
