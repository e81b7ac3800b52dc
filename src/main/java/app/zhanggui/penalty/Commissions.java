package app.zhanggui.penalty;

import app.zhanggui.penalty.Calculation.CommissionOfOrder;
import app.zhanggui.rulebook.CommissionWindow;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Judges which orders owe commission. */
final class Commissions {

    private Commissions() {}

    /** The orders in the order of the case, each by the values in force on the day of its event. */
    static List<CommissionOfOrder> of(RuleSet ruleSet, Case input) {
        return input.orders().stream()
                .map(order -> judge(ruleSet, input, order))
                .toList();
    }

    private static CommissionOfOrder judge(RuleSet ruleSet, Case input, Order order) {
        Event event = input.events().get(order.eventIndex());
        Optional<CommissionWindow> window = ruleSet.inForce(event.date()).flatMap(RuleSetVersion::commission);
        Optional<LocalDateTime> until = window.map(each -> event.instant().plusHours(each.hours()));
        return new CommissionOfOrder(
                order,
                until,
                until.map(last -> !order.instant(event).isAfter(last)),
                window.map(CommissionWindow::clause));
    }
}
