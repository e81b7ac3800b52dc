package app.zhanggui.answer.calculation;

import app.zhanggui.rulebook.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says to which year something counts that was told with its day.
 *
 * @param told the case
 * @param phrases the wording
 */
record PeriodSentences(ToldCase told, CalculationPhrases phrases) {

    List<Said> all() {
        LocalDate asOf = told.input().asOf();
        ToldWords words = new ToldWords(told, phrases);
        return told.ruleSet().nearest(asOf).tracks().stream()
                .flatMap(track -> told.told().stream()
                        .filter(Told::isDated)
                        .flatMap(each -> one(track, each, words.all(List.of(each)), asOf)))
                .toList();
    }

    private Stream<Said> one(Track track, Told each, String what, LocalDate asOf) {
        LocalDate day = each.event().date();
        return track.clearing().stream().flatMap(clause -> track.period().clearing(day).stream()
                .map(cleared -> new Said(
                        phrases.say(
                                key(track, day),
                                what,
                                CalculationPhrases.text(day.getYear()),
                                phrases.label(track.label()),
                                phrases.say(
                                        cleared.isAfter(asOf) ? "period.until" : "period.over", phrases.day(cleared))),
                        List.of(clause))));
    }

    /** On its first day the period is the new one. */
    private static String key(Track track, LocalDate day) {
        return track.period().firstDay(day).equals(day) && day.getDayOfYear() == 1 ? "period.new" : "period";
    }
}
