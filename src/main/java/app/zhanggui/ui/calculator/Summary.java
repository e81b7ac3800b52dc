package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Calculation.FallenAway;
import app.zhanggui.penalty.ImposedMeasure;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.DailyLimit;
import app.zhanggui.rulebook.HealthRule;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result in sentences: what has added up, what is in force and until when, what comes next. */
final class Summary {

    private final Calculation calculation;
    private final CalculationWords words;
    private final RuleSetVersion version;
    private final LocalDate today;

    Summary(Calculation calculation, CalculationWords words) {
        this.calculation = calculation;
        this.words = words;
        version = calculation.version();
        today = calculation.input().asOf();
    }

    /** The most important of it, to be said aloud. */
    String headline() {
        return Stream.of(List.of(totals()), inForce(), next().stream().limit(1).toList())
                .flatMap(List::stream)
                .map(Cited::text)
                .collect(Collectors.joining(words.say("list.sentence")));
    }

    /** Everything that holds on the day. */
    List<Cited> now() {
        return Stream.of(List.of(totals()), inForce(), next(), clearing(), ofTheDay())
                .flatMap(List::stream)
                .toList();
    }

    private Cited totals() {
        return new Cited(
                words.say("now.totals", words.day(today), words.totals(version, calculation.totals())),
                version.tracks().stream().map(Track::clause).distinct().toList());
    }

    private List<Cited> inForce() {
        List<Cited> lines = new ArrayList<>();
        calculation.active().forEach(measure -> lines.add(new Cited(active(measure), measure.clauses())));
        openEnded()
                .forEach(measure -> lines.add(new Cited(
                        words.say("now.open", words.name(measure.label()), words.day(measure.startsOn())),
                        measure.clauses())));
        return lines.isEmpty() ? List.of(new Cited(words.say("now.none"), List.of())) : lines;
    }

    private String active(ImposedMeasure measure) {
        String name = words.name(measure.label());
        return measure.liftedOn()
                .map(lifted -> words.say("now.active", name, words.day(lifted.minusDays(1)), lift(measure, lifted)))
                .orElseGet(() -> words.say("now.permanent", name, words.day(measure.startsOn())));
    }

    private String lift(ImposedMeasure measure, LocalDate lifted) {
        return measure.startTime()
                .map(time -> words.say("date.instant", words.day(lifted), time.toString()))
                .orElseGet(() -> words.day(lifted));
    }

    /** Of each kind the newest of those whose end the document does not give. */
    List<ImposedMeasure> openEnded() {
        Map<String, ImposedMeasure> newest = new LinkedHashMap<>();
        calculation.measures().stream()
                .filter(measure -> !measure.permanent() && measure.endsOn().isEmpty())
                .forEach(measure -> newest.put(measure.kind(), measure));
        return List.copyOf(newest.values());
    }

    private List<Cited> next() {
        return calculation.next().stream()
                .map(next -> new Cited(words.wording().next(next, words.language()), next.clauses()))
                .toList();
    }

    private List<Cited> clearing() {
        return calculation.clearsOn().stream()
                .map(clearing -> new Cited(
                        words.say("now.clears", words.name(clearing.track().label()), words.day(clearing.day())),
                        List.of(clearing.clause())))
                .toList();
    }

    private List<Cited> ofTheDay() {
        return version.dailyLimits().stream()
                .flatMap(limit -> version.track(limit.track()).stream().map(track -> ofTheDay(limit, track)))
                .toList();
    }

    private Cited ofTheDay(DailyLimit limit, Track track) {
        return new Cited(
                words.say(
                        "now.ofTheDay",
                        words.amount(track, calculation.ofTheDay().getOrDefault(track.id(), 0)),
                        words.amount(track, limit.most()),
                        words.wording().ordered(limit.measures(), words.language())),
                List.of(limit.clause()));
    }

    /** What the revoked events took away with them. */
    List<Cited> fallenAway() {
        return calculation.fallenAway().map(this::fallenAway).orElse(List.of());
    }

    private List<Cited> fallenAway(FallenAway fallen) {
        List<Cited> lines = new ArrayList<>();
        lines.add(new Cited(words.say("appeal.less", words.totals(version, fallen.totals())), List.of()));
        fallen.measures().forEach(measure -> lines.add(gone(measure)));
        return lines;
    }

    private Cited gone(ImposedMeasure measure) {
        return new Cited(
                words.say("appeal.gone", words.wording().measure(measure, words.language())), measure.clauses());
    }

    /** What would change if one more event were revoked. */
    List<Cited> compared(Calculation then) {
        List<Cited> lines = new ArrayList<>();
        lines.add(new Cited(
                words.say("appeal.totals", words.totals(version, then.totals())),
                version.tracks().stream().map(Track::clause).distinct().toList()));
        List<ImposedMeasure> gone = without(calculation.measures(), then.measures());
        List<ImposedMeasure> instead = without(then.measures(), calculation.measures());
        gone.forEach(measure -> lines.add(gone(measure)));
        instead.forEach(measure -> lines.add(new Cited(
                words.say("appeal.instead", words.wording().measure(measure, words.language())), measure.clauses())));
        if (gone.isEmpty() && instead.isEmpty()) {
            lines.add(new Cited(words.say("appeal.same"), List.of()));
        }
        return lines;
    }

    private static List<ImposedMeasure> without(List<ImposedMeasure> all, List<ImposedMeasure> others) {
        return all.stream().filter(measure -> !others.contains(measure)).toList();
    }

    /** The orders and the measured days. */
    List<Cited> ordersAndHealth() {
        return Stream.concat(
                        calculation.commission().stream().map(this::order),
                        Stream.concat(
                                calculation.health().stream().map(this::health),
                                calculation.remedialPlanFrom().stream().map(this::remedy)))
                .toList();
    }

    private Cited order(Calculation.CommissionOfOrder order) {
        String day = words.day(order.order().date());
        String when = order.order()
                .time()
                .map(time -> words.say("date.instant", day, time.toString()))
                .orElse(day);
        String until = order.until()
                .map(last -> words.say(
                        "date.instant",
                        words.day(last.toLocalDate()),
                        last.toLocalTime().toString()))
                .orElse("");
        String key =
                order.owed().map(owed -> owed ? "order.owed" : "order.free").orElse("order.unknown");
        return new Cited(words.say(key, when, until), order.clause().stream().toList());
    }

    private Cited health(Calculation.HealthOfDay day) {
        String values = words.list(version.health().map(HealthRule::indicators).orElse(List.of()).stream()
                .flatMap(indicator -> Optional.ofNullable(day.values().get(indicator.id()))
                        .map(value -> words.say(
                                indicator.isHealthy(value) ? "health.met" : "health.missed",
                                words.name(indicator.label()),
                                value.toPlainString()))
                        .stream())
                .toList());
        return new Cited(
                words.say(day.healthy() ? "health.healthy" : "health.unhealthy", words.day(day.date()), values),
                day.clauses());
    }

    private Cited remedy(LocalDate day) {
        List<ClauseId> clauses =
                version.health().map(rule -> List.of(rule.clause())).orElse(List.of());
        return new Cited(words.say("health.remedy", words.day(day)), clauses);
    }
}
