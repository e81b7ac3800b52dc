package app.zhanggui.api;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Wording;
import app.zhanggui.rulebook.ClauseId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the parts of one calculation's shape have in common: the words, the language and the citations' numbers. */
final class CalculationShaping {

    private final Wording wording;
    private final Locale language;
    private final Map<ClauseId, Integer> numbers = new HashMap<>();

    CalculationShaping(Calculation calculation, Wording wording, Locale language) {
        this.wording = wording;
        this.language = language;
        calculation.clauses().forEach(clause -> numbers.put(clause, numbers.size() + 1));
    }

    Wording wording() {
        return wording;
    }

    Locale language() {
        return language;
    }

    /** The numbers of the citations of these clauses. */
    List<Integer> citations(Collection<ClauseId> clauses) {
        return clauses.stream().map(numbers::get).filter(Objects::nonNull).toList();
    }
}
