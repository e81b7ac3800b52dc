package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Calculation.CommissionOfOrder;
import app.zhanggui.penalty.Event;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says whether orders still owe commission.
 *
 * @param calculation the result
 * @param phrases the wording
 */
record OrderSentences(Calculation calculation, CalculationPhrases phrases) {

    List<Said> all() {
        return calculation.commission().stream().flatMap(this::one).toList();
    }

    private Stream<Said> one(CommissionOfOrder each) {
        return each
                .owed()
                .map(owed -> new Said(
                        named(each, said(each, owed)), each.clause().stream().toList()))
                .stream();
    }

    private String said(CommissionOfOrder each, boolean owed) {
        return phrases.say(
                owed ? "commission.owed" : "commission.free",
                phrases.duration(Duration.between(withdrawn(each), ordered(each))),
                hours(each));
    }

    /** Which order it is, where there are several and their time is told. */
    private String named(CommissionOfOrder each, String said) {
        return calculation.commission().size() < 2
                ? said
                : each.order()
                        .time()
                        .map(time -> phrases.say(
                                "commission.order", phrases.day(each.order().date()), time.toString(), said))
                        .orElse(said);
    }

    private LocalDateTime withdrawn(CommissionOfOrder each) {
        Event event = calculation.input().events().get(each.order().eventIndex());
        return event.instant();
    }

    private static LocalDateTime ordered(CommissionOfOrder each) {
        return each.order().date().atTime(each.order().time().orElse(LocalTime.MIDNIGHT));
    }

    private String hours(CommissionOfOrder each) {
        LocalDateTime from = withdrawn(each);
        return each.until()
                .map(until -> CalculationPhrases.text(
                        (int) Duration.between(from, until).toHours()))
                .orElse("");
    }
}
