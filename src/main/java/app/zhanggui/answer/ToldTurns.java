package app.zhanggui.answer;

import app.zhanggui.answer.calculation.Aim;
import app.zhanggui.answer.calculation.Calculations;
import app.zhanggui.answer.calculation.Calculations.Telling;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.question.events.Act;
import app.zhanggui.question.events.EventReader;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.Measure;
import app.zhanggui.question.events.ReadEvent;
import app.zhanggui.question.events.Standing;
import java.util.List;
import java.util.Optional;

/** Puts together what a question and the turn before it tell of a case. Immutable, thread-safe. */
final class ToldTurns {

    private final EventReader events = new EventReader();

    /** What the question tells, with the turn before where it leans on that. */
    Telling of(UnderstoodQuestion question) {
        EventReading own = question.events();
        return restated(question, own)
                .map(told -> telling(question, question.text(), told))
                .orElseGet(() -> {
                    boolean leans =
                            !question.matter().isEmpty() && (leansOnEvents(question, own) || isAnswer(question, own));
                    String told = leans ? question.matter() + " " + question.text() : question.text();
                    Telling telling = telling(
                            question, leans && Aim.of(question.text()).isEmpty() ? told : question.text(), told);
                    return leans ? withItsOwnOrders(telling, question.matter().length()) : telling;
                });
    }

    private Telling telling(UnderstoodQuestion question, String text, String told) {
        return new Telling(
                text,
                told,
                told.equals(question.text()) ? question.events() : events.read(told, question.asOf()),
                question.roles(),
                PolarQuestion.of(question),
                question.english(),
                question.asOf());
    }

    /** Where the question tells of orders, those of the turn before are answered already. */
    private static Telling withItsOwnOrders(Telling telling, int own) {
        List<ReadEvent> events = telling.reading().events();
        boolean orders = events.stream()
                .anyMatch(event -> event.act() == Act.ORDER && event.source().start() >= own);
        return orders
                ? telling.withEvents(events.stream()
                        .filter(event ->
                                event.act() != Act.ORDER || event.source().start() >= own)
                        .toList())
                : telling;
    }

    /**
     * What is told in the place of what the turn before told: other numbers of the same kind of event, and not more of
     * them. The kind is taken from the turn before where this one does not name it.
     */
    private Optional<String> restated(UnderstoodQuestion question, EventReading own) {
        boolean counted = !own.events().isEmpty()
                && own.events().stream()
                        .allMatch(event -> event.points().isEmpty()
                                && (event.act() == Act.WITHDRAWAL || event.act() == Act.VIOLATION));
        if (question.matter().isEmpty() || !counted || own.kinds().adds()) {
            return Optional.empty();
        }
        return !own.kinds().isEmpty()
                ? Optional.of(question.text())
                : events.read(question.matter(), question.asOf())
                        .kinds()
                        .only()
                        .map(kind -> kind + " " + question.text());
    }

    /** Whether it only tells what happened, and the turn before asked about such a case without telling one. */
    private boolean isAnswer(UnderstoodQuestion question, EventReading own) {
        return !own.events().isEmpty()
                && question.asked().isEmpty()
                && !Aim.of(question.matter()).isEmpty()
                && !Calculations.tells(events.read(question.matter(), question.asOf()));
    }

    /** Whether only the turn before makes something told of what it says: 那同一天下午6点的那单呢. */
    private boolean tellsOn(UnderstoodQuestion question) {
        List<ReadEvent> before = events.read(question.matter(), question.asOf()).events();
        return !before.isEmpty()
                && events.read(question.matter() + " " + question.text(), question.asOf())
                                .events()
                                .size()
                        > before.size();
    }

    /** Whether the turn before tells what this one is about: this one goes on, or asks and tells nothing itself. */
    private boolean leansOnEvents(UnderstoodQuestion question, EventReading own) {
        return own.events().isEmpty()
                ? own.totals().isEmpty() && (!Aim.of(question.text()).isEmpty() || tellsOn(question))
                        || Calculations.tells(own)
                        || own.totals().stream().anyMatch(total -> total.measure() == Measure.TIMES)
                : own.events().size() == 1 && own.events().getFirst().standing() == Standing.SUPPOSED
                        || own.events().stream().allMatch(event -> event.act() == Act.ORDER)
                        || own.events().size() == 1 && own.kinds().adds();
    }
}
