package app.zhanggui.answer.evidence;

import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Amount;
import app.zhanggui.question.Amounts;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a clause says, in a form that can be compared. It does not depend on the question, so each fact is read once, when
 * the first question needs it. Thread-safe.
 */
public final class ClauseFacts {

    private static final String A_TIME = "天";
    private static final Pattern TIME_WITHOUT_FIGURE = Pattern.compile("永久|每(?:个)?(?:季度|月|年|周|天|日)");

    /** A name: 「7 天无理由退货」 gives no length of time. */
    private static final Pattern QUOTED = Pattern.compile("[「《][^」》]*[」》]");

    /** Where a rule itself says that it names none: 这一档没有列出积分. */
    private static final Pattern NONE_NAMED = Pattern.compile("(?:没有|未)(?:列出|写明|规定|说明|设置?)[^，。；,;]{1,12}");

    private final Once<String> passage;
    private final Once<String> folded;
    private final Once<Set<String>> figureUnits;
    private final Once<List<Condition>> conditions;
    private final Once<Boolean> consequence;

    ClauseFacts(Clause clause) {
        passage = new Once<>(clause::passage);
        folded = new Once<>(() -> TextFolding.fold(passage()));
        figureUnits = new Once<>(() -> Amounts.in(QUOTED.matcher(folded()).replaceAll(" ")).stream()
                .map(Amount::unit)
                .collect(Collectors.toUnmodifiableSet()));
        conditions = new Once<>(() -> Condition.in(clause.text()));
        consequence = new Once<>(() -> !Claims.consequences(passage()).isEmpty());
    }

    /** The whole citable passage. */
    public String passage() {
        return passage.get();
    }

    /** The passage in its folded form. */
    public String folded() {
        return folded.get();
    }

    /** Whether the passage names something that happens to somebody. */
    public boolean hasConsequence() {
        return consequence.get();
    }

    /** Whether the passage has a figure of one of the units, be it as open as 多次 or 每个季度. */
    public boolean hasFigure(List<String> units) {
        return units.contains(A_TIME) && TIME_WITHOUT_FIGURE.matcher(folded()).find()
                || units.stream()
                        .anyMatch(unit -> folded().contains("多" + unit)
                                || figureUnits.get().contains(unit));
    }

    /** Whether the passage itself says that it names no figure of the unit. */
    public boolean namesNone(String unit) {
        return NONE_NAMED.matcher(folded()).results().anyMatch(none -> none.group()
                .contains(unit));
    }

    /** The one condition that the clause sets for that unit; empty where there is none or more than one. */
    public Optional<Condition> condition(String unit) {
        return Condition.only(conditions.get(), unit);
    }
}
