package app.zhanggui.answer.calculation;

import app.zhanggui.question.dates.When;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says again what was told, so that a reader sees from what was calculated. */
final class ToldWords {

    private final ToldCase told;
    private final RuleSetVersion version;
    private final CalculationPhrases phrases;
    private final LocalDate asOf;

    ToldWords(ToldCase told, CalculationPhrases phrases) {
        this.told = told;
        this.asOf = told.input().asOf();
        this.version = told.ruleSet().nearest(asOf);
        this.phrases = phrases;
    }

    String all(List<Told> some) {
        return phrases.list(IntStream.range(0, some.size())
                .mapToObj(at -> one(some.get(at), at > 0 && some.get(at - 1).total()))
                .toList());
    }

    private String one(Told each, boolean onTop) {
        String total = told.told().size() == 1 ? "told.total.alone" : "told.total";
        String what = each.total() ? phrases.say(total, total(each)) : what(each);
        String when = when(each);
        if (when.isEmpty()) {
            return onTop ? phrases.say("told.more", what) : what;
        }
        return phrases.say(key(each), when, what);
    }

    private String key(Told each) {
        if (isUnmeasured(each)) {
            return "told.unmeasured";
        }
        return each.event().points() > 0 && !each.total() ? "told" : "told.act";
    }

    /** Whether points were told without saying how many. */
    private boolean isUnmeasured(Told each) {
        return !each.total()
                && each.event().points() == 0
                && each.event().violations().isEmpty()
                && amountTrack().isPresent();
    }

    private String what(Told each) {
        String violations = phrases.list(each.event().violations().stream()
                .flatMap(id -> version.violation(id).stream())
                .map(Violation::label)
                .map(phrases::label)
                .toList());
        Optional<Track> track = amountTrack();
        if (track.isPresent() && isUnmeasured(each)) {
            return phrases.label(track.get().label());
        }
        if (track.isPresent() && each.event().points() > 0) {
            String points = phrases.amount(track.get(), each.event().points());
            return each.count() == 1
                    ? points
                    : phrases.say("told.times", CalculationPhrases.text(each.count()), points);
        }
        String count = CalculationPhrases.text(each.count());
        return violations.isEmpty()
                ? phrases.say("told.count", count)
                : phrases.say("told.violations", violations, count);
    }

    private String total(Told each) {
        return amountTrack()
                .filter(_ -> each.event().points() > 0)
                .map(track -> phrases.amount(track, each.event().points()))
                .orElseGet(() -> phrases.say("told.count", CalculationPhrases.text(each.count())));
    }

    private Optional<Track> amountTrack() {
        return told.ruleSet().fields().stream()
                .filter(EventField.Amount.class::isInstance)
                .map(field -> ((EventField.Amount) field).track())
                .findFirst()
                .flatMap(version::track);
    }

    private String when(Told each) {
        String day =
                switch (each.when()) {
                    case When.Day(LocalDate date) -> phrases.day(date, asOf);
                    case When.Now _ -> phrases.say("when.now");
                    case When.Period(LocalDate first, LocalDate last) -> period(first, last);
                    case When.Impossible _, When.Unsaid _ -> "";
                };
        return each.event()
                .time()
                .map(time -> day.isEmpty() ? time.toString() : phrases.say("instant", day, time.toString()))
                .orElse(day);
    }

    private String period(LocalDate first, LocalDate last) {
        boolean thisYear = first.getYear() == asOf.getYear();
        String year = CalculationPhrases.text(first.getYear());
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return thisYear ? phrases.say("when.year.this") : phrases.say("when.year", year);
        }
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
            String month = CalculationPhrases.text(first.getMonthValue());
            String name = phrases.month(first);
            return thisYear
                    ? phrases.say("when.month.this", month, name)
                    : phrases.say("when.month", year, month, name);
        }
        return phrases.say("when.period", phrases.day(first, asOf), phrases.day(last, asOf));
    }
}
