package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.DailyLimit;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says how the events stand to the limits of one day.
 *
 * @param told the case
 * @param calculation its result
 * @param question what is asked
 * @param phrases the wording
 */
record LimitSentences(ToldCase told, Calculation calculation, CaseQuestion question, CalculationPhrases phrases) {

    /** Whether the events of a day are known well enough to say how they stand to a limit. */
    boolean isDecided() {
        return told.sameDay() || isDated() || all().isEmpty();
    }

    /** Whether the question is about what a limit brings. */
    boolean names() {
        return names(calculation.version(), question);
    }

    /** Whether the question is about what a limit of those values brings. */
    static boolean names(RuleSetVersion version, CaseQuestion question) {
        return version.dailyLimits().stream()
                .flatMap(limit -> limit.measures().stream())
                .anyMatch(measure -> question.names(measure.label().zh()));
    }

    /** Whether a limit is exceeded; empty where the days of the events are not known well enough. */
    Optional<Boolean> verdict() {
        boolean over = calculation.version().dailyLimits().stream().anyMatch(limit -> most() > limit.most());
        return over || told.sameDay() || isDated() || told.input().events().size() <= least()
                ? Optional.of(over)
                : Optional.empty();
    }

    /** The most events of one day. */
    private int most() {
        return days().values().stream().mapToInt(Long::intValue).max().orElse(0);
    }

    private Map<LocalDate, Long> days() {
        return told.input().events().stream()
                .collect(Collectors.groupingBy(event -> event.date(), Collectors.counting()));
    }

    private boolean isDated() {
        return told.told().stream().allMatch(Told::isDated);
    }

    private int least() {
        return calculation.version().dailyLimits().stream()
                .mapToInt(DailyLimit::most)
                .min()
                .orElse(0);
    }

    List<Said> all() {
        return calculation.version().dailyLimits().stream()
                .flatMap(limit -> calculation.version().track(limit.track()).stream()
                        .filter(Track::countsEvents)
                        .flatMap(track -> one(limit, track)))
                .toList();
    }

    private Stream<Said> one(DailyLimit limit, Track track) {
        int most = most();
        String allowed = phrases.amount(track, limit.most());
        String measures = phrases.ordered(limit.measures());
        List<ClauseId> clauses = Stream.concat(
                        Stream.of(limit.clause()), limit.measures().stream().map(Measure::clause))
                .toList();
        if (most > limit.most() && isDated() && days().size() > 1) {
            return days().entrySet().stream()
                    .filter(day -> day.getValue() > limit.most())
                    .sorted(Map.Entry.comparingByKey())
                    .map(day -> new Said(
                            phrases.say(
                                    "limit.over.day",
                                    phrases.amount(track, day.getValue().intValue()),
                                    allowed,
                                    measures,
                                    phrases.day(day.getKey(), told.input().asOf())),
                            clauses));
        }
        if (most > limit.most()) {
            return Stream.of(
                    new Said(phrases.say("limit.over", phrases.amount(track, most), allowed, measures), clauses));
        }
        if (isDated() && days().size() > 1) {
            return Stream.of(
                    new Said(phrases.say("limit.days", phrases.amount(track, most), allowed, measures), clauses));
        }
        if (told.sameDay() && (most > 1 || question.wants(Aim.TIMES_LEFT))) {
            String key = question.wants(Aim.TIMES_LEFT) ? "limit.left" : "limit.within";
            String left = phrases.amount(track, limit.most() - most);
            return Stream.of(new Said(phrases.say(key, phrases.amount(track, most), allowed, measures, left), clauses));
        }
        return told.input().events().size() > limit.most()
                ? Stream.of(new Said(phrases.say("limit.unknown", allowed, measures), clauses))
                : Stream.empty();
    }
}
