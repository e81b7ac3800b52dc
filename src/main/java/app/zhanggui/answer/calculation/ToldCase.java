package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Calculator;
import app.zhanggui.penalty.Case;
import app.zhanggui.penalty.Event;
import app.zhanggui.rulebook.RuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A case as a question tells it.
 *
 * @param ruleSet the rule set that it is calculated by
 * @param told what was told, in the order of the text; each stands in the case as often as it happened
 * @param input the case
 * @param sameDay whether all events are told of one calendar day
 */
public record ToldCase(RuleSet ruleSet, List<Told> told, Case input, boolean sameDay) {

    /** Copies the list, so that it never changes. */
    public ToldCase {
        told = List.copyOf(told);
    }

    /** The result. */
    public Calculation calculation() {
        return Calculator.calculate(ruleSet, input);
    }

    /** The case on the day of its last event, on which nothing of it had been cleared since. */
    ToldCase onItsLastDay() {
        LocalDate last = input.events().stream()
                .map(Event::date)
                .max(Comparator.naturalOrder())
                .orElse(input.asOf());
        return new ToldCase(
                ruleSet, told, new Case(last, Optional.empty(), input.events(), List.of(), List.of()), sameDay);
    }

    /** What was told that became the event of that index. */
    public Told toldOf(int eventIndex) {
        int last = 0;
        for (Told each : told) {
            last += each.count();
            if (eventIndex < last) {
                return each;
            }
        }
        throw new IndexOutOfBoundsException("event " + eventIndex + " of " + last);
    }
}
