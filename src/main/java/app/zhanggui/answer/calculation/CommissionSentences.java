package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Event;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Says until when orders owe commission after something that was told with its time.
 *
 * @param told the case
 * @param phrases the wording
 */
record CommissionSentences(ToldCase told, CalculationPhrases phrases) {

    List<Said> all() {
        return told.ruleSet().nearest(told.input().asOf()).commission().stream()
                .flatMap(window -> told.input().events().stream()
                        .filter(event -> event.time().isPresent())
                        .limit(1)
                        .map(event -> new Said(
                                phrases.say(
                                        "commission.until",
                                        CalculationPhrases.text(window.hours()),
                                        instant(until(event, window.hours()))),
                                List.of(window.clause()))))
                .toList();
    }

    private String instant(LocalDateTime at) {
        return phrases.say(
                "instant", phrases.day(at.toLocalDate()), at.toLocalTime().toString());
    }

    /** The last instant at which an order owes commission. */
    static LocalDateTime until(Event event, int hours) {
        return event.instant().plusHours(hours);
    }
}
