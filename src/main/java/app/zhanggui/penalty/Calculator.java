package app.zhanggui.penalty;

import app.zhanggui.penalty.Calculation.Clearing;
import app.zhanggui.penalty.Calculation.FallenAway;
import app.zhanggui.penalty.Calculation.HealthOfDay;
import app.zhanggui.penalty.Calculation.NextThreshold;
import app.zhanggui.rulebook.DailyLimit;
import app.zhanggui.rulebook.Period;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies a rule set to events. Pure functions: the same case has the same result, whenever it is calculated. */
public final class Calculator {

    private Calculator() {}

    /**
     * Calculates a case.
     *
     * @param ruleSet the values; each event takes those in force on its own day
     * @param input the events; those behind the case's day and time are left out
     */
    public static Calculation calculate(RuleSet ruleSet, Case input) {
        Course course = Course.of(ruleSet, input);
        RuleSetVersion version = ruleSet.nearest(input.asOf());
        boolean inForce = ruleSet.inForce(input.asOf()).isPresent();
        Map<String, Integer> totals = course.totals(version, input.asOf());
        List<ImposedMeasure> measures = course.measures();
        List<HealthOfDay> health = DailyHealth.of(version, input.health());
        return new Calculation(
                ruleSet,
                input,
                totals,
                ofTheDay(course, version, input.asOf()),
                course.steps(),
                measures,
                active(measures, input),
                course.ended() || !inForce ? List.of() : next(version, totals),
                clearing(course, version, input.asOf()),
                Commissions.of(ruleSet, input),
                health,
                version.health().flatMap(rule -> DailyHealth.remedialPlanFrom(rule, health)),
                fallenAway(ruleSet, input, course, totals),
                new Notices(ruleSet, input, course).list());
    }

    /**
     * What one more event on the case's day would change.
     *
     * @param now a calculation
     * @param violation the event; its day and time become the last of the case's
     */
    public static WhatIf whatIf(Calculation now, Event violation) {
        Case input = now.input();
        Optional<LocalTime> last = input.asOfTime().or(() -> input.events().stream()
                .filter(event -> event.date().equals(input.asOf()))
                .flatMap(event -> event.time().stream())
                .max(Comparator.naturalOrder()));
        Event onTheDay = new Event(input.asOf(), last, violation.points(), violation.violations(), false);
        Calculation then = calculate(now.ruleSet(), input.plus(onTheDay));
        return new WhatIf(then, then.steps().getLast());
    }

    private static Map<String, Integer> ofTheDay(Course course, RuleSetVersion version, LocalDate day) {
        return version.dailyLimits().stream()
                .collect(Collectors.toMap(
                        DailyLimit::track,
                        limit -> course.ledger().since(limit.track(), day),
                        (same, _) -> same,
                        LinkedHashMap::new));
    }

    private static List<ImposedMeasure> active(List<ImposedMeasure> measures, Case input) {
        Comparator<ImposedMeasure> byEnd = Comparator.comparing(ImposedMeasure::permanent)
                .thenComparing(ImposedMeasure::lift, Comparator.comparing(lift -> lift.orElse(LocalDateTime.MAX)));
        Collection<Optional<ImposedMeasure>> lastOfEachKind = measures.stream()
                .filter(measure -> measure.isActive(input))
                .collect(Collectors.groupingBy(ImposedMeasure::kind, LinkedHashMap::new, Collectors.maxBy(byEnd)))
                .values();
        return lastOfEachKind.stream().flatMap(Optional::stream).toList();
    }

    private static List<NextThreshold> next(RuleSetVersion version, Map<String, Integer> totals) {
        return version.tracks().stream()
                .flatMap(track -> next(version, track, totals.getOrDefault(track.id(), 0)).stream())
                .toList();
    }

    private static Optional<NextThreshold> next(RuleSetVersion version, Track track, int total) {
        return version.thresholds(track.id()).stream()
                .filter(threshold -> threshold.value() > total)
                .findFirst()
                .map((Threshold threshold) -> new NextThreshold(track, threshold, threshold.value() - total));
    }

    private static Optional<Clearing> clearing(Course course, RuleSetVersion version, LocalDate day) {
        return version.tracks().stream()
                .flatMap(track -> clearingDay(course, track, day)
                        .flatMap(cleared -> track.clearing().map(clause -> new Clearing(track, cleared, clause)))
                        .stream())
                .findFirst();
    }

    /** A calendar's period ends whatever happened in it; a rolling one ends for each event by itself. */
    private static Optional<LocalDate> clearingDay(Course course, Track track, LocalDate day) {
        if (track.period() instanceof Period.Rolling rolling) {
            return course.ledger().daysSince(track.id(), rolling.firstDay(day)).stream()
                    .findFirst()
                    .flatMap(rolling::clearing);
        }
        return track.period().clearing(day);
    }

    private static Optional<FallenAway> fallenAway(
            RuleSet ruleSet, Case input, Course course, Map<String, Integer> totals) {
        if (input.events().stream().noneMatch(Event::revoked)) {
            return Optional.empty();
        }
        Case unrevoked = input.withEvents(
                input.events().stream().map(event -> event.withRevoked(false)).toList());
        Course before = Course.of(ruleSet, unrevoked);
        Set<ImposedMeasure> kept = new HashSet<>(course.measures());
        Map<String, Integer> totalsBefore = before.totals(ruleSet.nearest(input.asOf()), input.asOf());
        return Optional.of(new FallenAway(
                Counts.difference(totalsBefore, totals),
                before.measures().stream()
                        .filter(measure -> !kept.contains(measure))
                        .toList()));
    }
}
