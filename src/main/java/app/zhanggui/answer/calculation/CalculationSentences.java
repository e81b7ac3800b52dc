package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.ImposedMeasure;
import app.zhanggui.penalty.Notice;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Remark;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a calculation answers to a question. Made for one calculation. */
final class CalculationSentences {

    private final ToldCase told;
    private final Calculation calculation;
    private final CaseQuestion question;
    private final CalculationPhrases phrases;
    private final RuleSetVersion version;
    private final ToldWords words;
    private final LocalDate asOf;
    private final Map<Boolean, List<Told>> byCounting;

    CalculationSentences(ToldCase told, Calculation calculation, CaseQuestion question, CalculationPhrases phrases) {
        this.told = told;
        this.calculation = calculation;
        this.question = question;
        this.phrases = phrases;
        this.version = calculation.version();
        this.words = new ToldWords(told, phrases);
        this.asOf = told.input().asOf();
        this.byCounting = told.told().stream().collect(Collectors.partitioningBy(this::counts));
    }

    /** Everything to say; empty where the rule set has nothing to say to the question. */
    Outcome outcome() {
        if (!told.input().orders().isEmpty()) {
            return new Outcome(calculation, Optional.empty(), new OrderSentences(calculation, phrases).all());
        }
        List<Said> window = question.wants(Aim.COMMISSION) ? new CommissionSentences(told, phrases).all() : List.of();
        if (!window.isEmpty()) {
            return new Outcome(calculation, Optional.empty(), window);
        }
        List<Said> periods = question.wants(Aim.PERIOD) ? new PeriodSentences(told, phrases).all() : List.of();
        MeasureSentences dates = new MeasureSentences(told, calculation, question, phrases);
        List<ImposedMeasure> standing = standing();
        LimitSentences daily = new LimitSentences(told, calculation, question, phrases);
        List<Said> limits = daily.all();
        List<Said> violations = question.wants(Aim.SUM)
                        && !question.wants(Aim.FOLLOWS)
                        && question.consequences().isEmpty()
                ? List.of()
                : violations();
        List<Said> totals = totals();
        List<Said> sentences = new ArrayList<>(question.polar().isPresent() ? limits : totals);
        sentences.addAll(question.polar().isPresent() ? totals : limits);
        boolean grave = classified().findAny().isPresent();
        sentences.addAll(grave ? 0 : sentences.size(), violations);
        sentences.addAll(0, periods);
        sentences.addAll(dates.isFirst() ? 0 : sentences.size(), dates.all(standing));
        if (sentences.equals(limits) && !daily.isDecided()) {
            return new Outcome(calculation, Optional.empty(), List.of());
        }
        Verdict judged = new Verdict(told, calculation, question, standing, daily);
        sentences.addAll(new DistanceSentences(told, calculation, question, phrases).all(judged, this::counts));
        sentences.addAll(former());
        cleared().ifPresent(sentences::add);
        if (!totals.isEmpty() && question.polar().isEmpty() || question.wants(Aim.END)) {
            gaps(sentences);
        }
        return new Outcome(calculation, judged.verdict(), sentences);
    }

    /** What stands because of the total now, of a violation itself or of a daily limit, or is not over yet. */
    private List<ImposedMeasure> standing() {
        Set<Integer> reached = version.tracks().stream()
                .flatMap(track -> reached(track).stream())
                .map(Threshold::value)
                .collect(Collectors.toSet());
        return calculation.measures().stream()
                .filter(measure -> measure.threshold().isEmpty()
                        || calculation.active().contains(measure)
                        || reached.contains(measure.threshold().getAsInt())
                        || version.dailyLimits().stream()
                                .anyMatch(limit -> limit.cause().equals(measure.cause())))
                .toList();
    }

    private Optional<Threshold> reached(Track track) {
        int total = calculation.totals().getOrDefault(track.id(), 0);
        return version.thresholds(track.id()).stream()
                .filter(threshold -> threshold.value() <= total)
                .reduce((_, higher) -> higher);
    }

    /** Whether it still counts on the day of the question. */
    private boolean counts(Told each) {
        return version.tracks().stream()
                .anyMatch(track -> !each.event().date().isBefore(track.period().firstDay(asOf)));
    }

    private List<Told> counting() {
        return byCounting.getOrDefault(true, List.of());
    }

    /** What is added up: against the thresholds of a track, or the bare totals where the rule set has no thresholds. */
    private List<Said> totals() {
        List<Track> thresholds = version.tracks().stream()
                .filter(track -> !version.thresholds(track.id()).isEmpty())
                .toList();
        return thresholds.isEmpty()
                ? plain(track -> !track.countsEvents())
                : thresholds.stream().flatMap(track -> total(track).stream()).toList();
    }

    private List<Said> plain(Predicate<Track> which) {
        List<Track> shown = version.tracks().stream()
                .filter(which)
                .filter(track -> calculation.totals().getOrDefault(track.id(), 0) > 0)
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        String totals = phrases.sentences(shown.stream()
                .map(track -> phrases.say("total", phrases.label(track.label()), amount(track)))
                .toList());
        List<ClauseId> added = stepClauses();
        return List.of(new Said(
                phrases.say("plain", words.all(counting()), totals),
                added.isEmpty() ? shown.stream().map(Track::clause).toList() : added));
    }

    private List<ClauseId> stepClauses() {
        return calculation.steps().stream()
                .filter(step -> !step.added().isEmpty())
                .flatMap(step -> step.clauses().stream())
                .toList();
    }

    private Optional<Said> total(Track track) {
        List<Told> counting = counting();
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        boolean one = counting.size() == 1 && counting.getFirst().count() == 1;
        String said = words.all(counting);
        Optional<Threshold> reached = reached(track);
        Optional<Threshold> lowest = version.thresholds(track.id()).stream().findFirst();
        Threshold threshold = reached.or(() -> lowest).orElseThrow();
        String value = phrases.amount(track, threshold.value());
        String measures = phrases.ordered(threshold.measures());
        String key = reached.isPresent() ? "reached" : "below";
        String text = one
                ? phrases.say("one." + key, said, value, measures)
                : phrases.say("sum." + key, said, phrases.label(track.label()), amount(track), value, measures);
        return Optional.of(new Said(text, clauses(threshold)));
    }

    static List<ClauseId> clauses(Threshold threshold) {
        Set<ClauseId> clauses = new LinkedHashSet<>(List.of(threshold.clause()));
        threshold.measures().stream().map(Measure::clause).forEach(clauses::add);
        return List.copyOf(clauses);
    }

    private String amount(Track track) {
        return phrases.amount(track, calculation.totals().getOrDefault(track.id(), 0));
    }

    /** What the violations bring by themselves, those that bring the same together, behind what makes them grave. */
    private List<Said> violations() {
        return Stream.concat(classified(), brought().stream()).toList();
    }

    /** What makes a violation grave, and as what it then counts. */
    private Stream<Said> classified() {
        Set<String> flags = told.ruleSet().fields().stream()
                .filter(EventField.Flag.class::isInstance)
                .map(field -> ((EventField.Flag) field).violation())
                .collect(Collectors.toSet());
        List<Violation> violations = calculation.steps().stream()
                .flatMap(step -> step.violations().stream())
                .distinct()
                .flatMap(id -> version.violation(id).stream())
                .toList();
        return violations.stream()
                .filter(violation ->
                        violation.points().isEmpty() && violation.measures().isEmpty())
                .flatMap(reason -> violations.stream()
                        .filter(violation -> flags.contains(violation.id()))
                        .map(violation -> new Said(
                                phrases.say(
                                        "classified", phrases.label(reason.label()), phrases.label(violation.label())),
                                List.of(reason.clause()))));
    }

    private List<Said> brought() {
        Map<String, List<Violation>> byMeasures = calculation.steps().stream()
                .flatMap(step -> step.violations().stream())
                .distinct()
                .flatMap(id -> version.violation(id).stream())
                .filter(violation -> !violation.measures().isEmpty())
                .collect(Collectors.groupingBy(
                        violation -> phrases.ordered(violation.measures()), LinkedHashMap::new, Collectors.toList()));
        return byMeasures.entrySet().stream()
                .map(each -> new Said(
                        phrases.say(
                                "brings",
                                phrases.list(each.getValue().stream()
                                        .map(violation -> phrases.label(violation.label()))
                                        .toList()),
                                each.getKey()),
                        each.getValue().stream()
                                .flatMap(violation -> violation.measures().stream())
                                .map(Measure::clause)
                                .toList()))
                .toList();
    }

    /** What it came to at the time, where all of it is cleared by now and the sum is asked for. */
    private List<Said> former() {
        ToldCase then = told.onItsLastDay();
        return counting().isEmpty() && question.wants(Aim.SUM)
                ? new CalculationSentences(then, then.calculation(), question, phrases).totals()
                : List.of();
    }

    private Optional<Said> cleared() {
        List<Told> gone = byCounting.getOrDefault(false, List.of());
        return gone.isEmpty()
                ? Optional.empty()
                : version.tracks().stream()
                        .flatMap(track -> track.clearing().stream()
                                .map(clause -> new Said(
                                        phrases.say("cleared", words.all(gone), phrases.day(lastClearing(track, gone))),
                                        List.of(clause))))
                        .findFirst();
    }

    private LocalDate lastClearing(Track track, Collection<Told> gone) {
        return gone.stream()
                .flatMap(each -> track.period().clearing(each.event().date()).stream())
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    /** What the document leaves open about a rule set without thresholds, or about a measure without an end. */
    private void gaps(List<Said> sentences) {
        boolean thresholds = !version.thresholds().isEmpty();
        calculation.notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.NOT_IN_DOCUMENTS)
                .flatMap(notice -> notice.remark().stream())
                .filter(remark -> !thresholds && isWorthSaying(remark))
                .map(remark -> new Said(phrases.label(remark.text()), List.of(remark.clause())))
                .forEach(sentences::add);
    }

    private boolean isWorthSaying(Remark remark) {
        return switch (remark.occasion()) {
            case Remark.Occasion.Always _ -> !question.wants(Aim.END);
            case Remark.Occasion.OfMeasure _ -> question.wants(Aim.END);
            case Remark.Occasion.OfViolation _, Remark.Occasion.OfTurn _ -> false;
        };
    }
}
