package app.zhanggui.answer.derivation;

import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Amount;
import app.zhanggui.question.Amounts;
import app.zhanggui.question.FoundAmount;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How several amounts of one unit stand to the bounds of several clauses, each to the one that speaks of what stands
 * before it: 流量波动 12%、转化回升 82%.
 */
final class JudgedDerivation implements Derivation {

    private final Pattern asked;

    JudgedDerivation(Pattern asked) {
        this.asked = asked;
    }

    @Override
    public boolean isAskedFor(String text) {
        return asked.matcher(text).find() && measured(text).size() > 1;
    }

    @Override
    public Optional<Derived> of(UnderstoodQuestion question, List<WeighedClause> clauses) {
        List<Derived.Judged.Item> items = measured(question.text()).stream()
                .flatMap(measured -> judged(measured, clauses).stream())
                .toList();
        long different =
                items.stream().map(Derived.Judged.Item::clause).distinct().count();
        return items.size() == measured(question.text()).size() && different == items.size()
                ? Optional.of(new Derived.Judged(items))
                : Optional.empty();
    }

    /** An amount with the words between the one before it and itself. */
    private record Measured(String words, Amount amount) {}

    /** The amounts of the unit that occurs most, where it occurs more than once. */
    private static List<Measured> measured(String text) {
        List<Measured> measured = new ArrayList<>();
        int start = 0;
        for (FoundAmount found : Amounts.found(text)) {
            measured.add(new Measured(text.substring(start, found.range().start()), found.amount()));
            start = found.range().end();
        }
        return measured.stream()
                .map(each -> ofUnit(measured, each.amount().unit()))
                .max(Comparator.comparingInt(List::size))
                .filter(most -> most.size() > 1)
                .orElse(List.of());
    }

    private static List<Measured> ofUnit(List<Measured> measured, String unit) {
        return measured.stream()
                .filter(each -> each.amount().unit().equals(unit))
                .toList();
    }

    private static Optional<Derived.Judged.Item> judged(Measured measured, List<WeighedClause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.isSection() && shared(measured.words(), clause) > 0)
                .flatMap(clause -> Condition.only(
                        clause.clause().passage(), measured.amount().unit())
                        .map(condition -> new Derived.Judged.Item(clause, measured.amount(), condition))
                        .stream())
                .max(Comparator.comparingLong(item -> shared(measured.words(), item.clause())));
    }

    private static long shared(String words, WeighedClause clause) {
        String passage = TextFolding.fold(clause.clause().passage());
        return IntStream.range(0, Math.max(0, words.length() - 1))
                .mapToObj(at -> words.substring(at, at + 2))
                .filter(pair -> pair.codePoints().allMatch(TextFolding::isHan))
                .filter(passage::contains)
                .count();
    }
}
