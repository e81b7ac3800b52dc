package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.ImposedMeasure;
import app.zhanggui.question.dates.When;
import app.zhanggui.rulebook.ClauseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says when measures begin and end.
 *
 * @param told the case
 * @param calculation its result
 * @param question what is asked
 * @param phrases the wording
 */
record MeasureSentences(ToldCase told, Calculation calculation, CaseQuestion question, CalculationPhrases phrases) {

    /** Whether the dates are what the question is about. */
    boolean isFirst() {
        return still();
    }

    /** The dates of the measures, those that run equally long together. */
    List<Said> all(List<ImposedMeasure> standing) {
        List<ImposedMeasure> asked = asked(standing);
        List<Said> sentences = new ArrayList<>();
        if (still()) {
            asked.stream()
                    .filter(ImposedMeasure::permanent)
                    .map(measure ->
                            new Said(phrases.say("still.permanent", phrases.label(measure.label())), measure.clauses()))
                    .forEach(sentences::add);
        }
        ending(asked).forEach((days, together) -> say(together, sentences));
        return sentences;
    }

    private List<ImposedMeasure> asked(List<ImposedMeasure> standing) {
        if (question.wants(Aim.END) && question.wants(Aim.EACH_TIME)) {
            return calculation.measures();
        }
        return still() || question.wants(Aim.END) ? lastOfEachKind(calculation.measures()) : standing;
    }

    private void say(List<ImposedMeasure> together, List<Said> sentences) {
        ImposedMeasure one = together.getFirst();
        Optional<LocalDate> last = one.endsOn();
        Optional<LocalDate> lifted = one.liftedOn();
        if (last.isEmpty() || lifted.isEmpty()) {
            return;
        }
        String names = phrases.list(together.stream()
                .map(measure -> phrases.label(measure.label()))
                .distinct()
                .toList());
        List<ClauseId> clauses =
                together.stream().flatMap(measure -> measure.clauses().stream()).toList();
        if (told.toldOf(one.eventIndex()).isDated()) {
            String lift = one.liftedAt()
                    .map(at -> phrases.say(
                            "instant",
                            phrases.day(at.toLocalDate()),
                            at.toLocalTime().toString()))
                    .orElseGet(() -> phrases.day(lifted.get()));
            sentences.add(new Said(
                    phrases.say(
                            dated(lifted.get(), told.toldOf(one.eventIndex())),
                            datedValues(names, one, last.get(), lift)),
                    clauses));
        } else if (question.wants(Aim.END) || still()) {
            sentences.add(new Said(
                    phrases.say(
                            "dates.unknown",
                            names,
                            CalculationPhrases.text(one.days().orElse(0))),
                    clauses));
        }
    }

    private boolean still() {
        return question.wants(Aim.STILL) || question.asksWhatIsAllowed();
    }

    private String dated(LocalDate lifted, Told cause) {
        if (!still()) {
            boolean past = !lifted.isAfter(told.input().asOf());
            return cause.when() instanceof When.Now ? "dates.now" : past ? "dates.past" : "dates";
        }
        return lifted.isAfter(told.input().asOf()) ? "still.yes" : "still.no";
    }

    private Object[] datedValues(String names, ImposedMeasure one, LocalDate last, String lift) {
        return still()
                ? new Object[] {names, phrases.day(last), lift}
                : new Object[] {names, phrases.day(one.startsOn()), phrases.day(last), lift};
    }

    private static List<ImposedMeasure> lastOfEachKind(List<ImposedMeasure> measures) {
        Comparator<ImposedMeasure> byEnd = Comparator.comparing(ImposedMeasure::permanent)
                .thenComparing(measure -> measure.endsOn().orElse(LocalDate.MIN));
        return measures.stream()
                .collect(Collectors.groupingBy(ImposedMeasure::kind, LinkedHashMap::new, Collectors.maxBy(byEnd)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those with an end, together where both their first and last day are the same, the latest end last. */
    private static Map<List<Object>, List<ImposedMeasure>> ending(List<ImposedMeasure> measures) {
        Function<ImposedMeasure, List<Object>> dates = measure -> List.of(measure.startsOn(), measure.endsOn());
        return measures.stream()
                .filter(measure -> measure.days().isPresent())
                .sorted(Comparator.comparing(measure -> measure.endsOn().orElse(LocalDate.MIN)))
                .collect(Collectors.groupingBy(dates, LinkedHashMap::new, Collectors.toList()));
    }
}
