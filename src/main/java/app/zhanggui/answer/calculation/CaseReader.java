package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Case;
import app.zhanggui.penalty.Event;
import app.zhanggui.penalty.Order;
import app.zhanggui.question.dates.When;
import app.zhanggui.question.events.Act;
import app.zhanggui.question.events.Bound;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.Measure;
import app.zhanggui.question.events.NamedKinds;
import app.zhanggui.question.events.ReadEvent;
import app.zhanggui.question.events.ReadTotal;
import app.zhanggui.question.events.Reason;
import app.zhanggui.question.events.Standing;
import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads one rule set's case out of what a text tells. Not thread-safe; made for one reading.
 *
 * <p>A number that the rule set has no field for, a fraction of a point, or a withdrawal where nothing is withdrawn makes
 * the text foreign to the rule set: no calculation is better than one that leaves something out.
 */
final class CaseReader {

    private static final int MOST_EVENTS = 1000;

    /** Who speaks of points means those that a rule set with none does not know. */
    private static final Pattern POINTS = Pattern.compile("扣的?分|[积得计记]分|分数|\\bpoints?\\b");

    private final RuleSet ruleSet;
    private final RuleSetVersion version;
    private final EventReading reading;
    private final LocalDate asOf;
    private final Placement placement;
    private final FieldReading fields;
    private final boolean speaksOfPoints;
    private final NamedKinds kinds;

    private final List<Told> told = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private Optional<EventField> lacking = Optional.empty();
    private int lackingCount;

    private CaseReader(RuleSet ruleSet, Calculations.Telling telling) {
        this.ruleSet = ruleSet;
        this.asOf = telling.asOf();
        this.version = ruleSet.nearest(asOf);
        this.reading = telling.reading();
        this.kinds = telling.reading().kinds();
        this.placement = new Placement(asOf);
        this.fields = new FieldReading(version, telling.told());
        this.speaksOfPoints = POINTS.matcher(telling.told()).find();
    }

    /** Tries a rule set. */
    static Fit fit(RuleSet ruleSet, Calculations.Telling telling) {
        CaseReader reader = new CaseReader(ruleSet, telling);
        return new ReadWhole(telling.reading()).accountsFor(telling.reading().counted())
                ? reader.fit()
                : new Fit.Foreign(ruleSet);
    }

    private Fit fit() {
        for (ReadTotal total : totals()) {
            if (!takes(total)) {
                return new Fit.Foreign(ruleSet);
            }
        }
        for (ReadEvent event : events()) {
            if (!takes(event)) {
                return new Fit.Foreign(ruleSet);
            }
        }
        if (told.isEmpty() || told.stream().mapToInt(Told::count).sum() > MOST_EVENTS) {
            return new Fit.Foreign(ruleSet);
        }
        ToldCase whole = toldCase();
        return lacking.<Fit>map(field -> new Fit.Lacking(whole, field, lackingCount))
                .orElseGet(() -> new Fit.Whole(whole));
    }

    /** The totals that were reached; of one behind the events that only sums them up nothing is left. */
    private List<ReadTotal> totals() {
        return reading.totals().stream()
                .filter(CaseReader::isReached)
                .filter(total -> isBefore(total) || !sumsUp(total))
                .toList();
    }

    /** The events that come on top of the totals; a total named behind them holds them already. */
    private List<ReadEvent> events() {
        boolean held = totals().stream().anyMatch(total -> !isBefore(total));
        return held ? List.of() : withoutSummaries(reading.events());
    }

    /** 扣过两回，一回 3 分一回 4 分: the first says no more than the two behind it. */
    private static List<ReadEvent> withoutSummaries(List<ReadEvent> events) {
        return IntStream.range(0, events.size())
                .filter(at -> !isSummary(events.get(at), events.subList(at + 1, events.size())))
                .mapToObj(events::get)
                .toList();
    }

    private static boolean isSummary(ReadEvent event, List<ReadEvent> behind) {
        return event.count() > 1
                && event.act() == Act.DEDUCTION
                && event.points().isEmpty()
                && behind.size() >= event.count()
                && behind.stream()
                        .limit(event.count())
                        .allMatch(each -> each.count() == 1 && each.points().isPresent());
    }

    /** Whether the account stands there: it says so, or names the day. */
    static boolean isReached(ReadTotal total) {
        return total.standing() == Standing.HAPPENED || total.when() instanceof When.Day;
    }

    private boolean isBefore(ReadTotal total) {
        return violations()
                .allMatch(event -> total.source().start() < event.source().end());
    }

    private boolean sumsUp(ReadTotal total) {
        boolean points = total.measure() == Measure.POINTS;
        BigDecimal sum = violations()
                .map(event -> (points ? event.points().orElse(BigDecimal.ZERO) : BigDecimal.ONE)
                        .multiply(BigDecimal.valueOf(event.count())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(total.value()) == 0;
    }

    private Stream<ReadEvent> violations() {
        return reading.events().stream().filter(event -> event.act() != Act.ORDER);
    }

    private boolean takes(ReadTotal total) {
        Optional<Integer> value = whole(total.value());
        if (value.isEmpty() || total.bound() != Bound.EXACTLY && total.bound() != Bound.AT_LEAST) {
            return false;
        }
        Optional<Track> track = total.measure() == Measure.POINTS ? amountTrack() : countingTrack();
        if (track.isEmpty() || total.act().filter(act -> act == Act.WITHDRAWAL).isPresent() != isOfWithdrawals()) {
            return false;
        }
        List<LocalDate> others =
                violations().map(event -> placement.day(event.when())).toList();
        LocalDate day = placement.totalBefore(total.when(), others, track.get().period());
        boolean points = total.measure() == Measure.POINTS;
        Event event = points ? Event.on(day).withPoints(value.get()) : Event.on(day);
        told.add(new Told(event, total.when(), points ? 1 : value.get(), true));
        return true;
    }

    private boolean takes(ReadEvent read) {
        if (read.act() == Act.ORDER) {
            return takesOrder(read);
        }
        boolean unknown = read.points().isPresent()
                ? amountTrack().isEmpty()
                : speaksOfPoints && read.act() == Act.DEDUCTION && countsAlone();
        if (unknown || (read.act() == Act.WITHDRAWAL) != isOfWithdrawals()) {
            return false;
        }
        Event event = new Event(placement.day(read.when()), read.time(), 0, List.of(), false);
        List<String> violations = new ArrayList<>();
        for (EventField field : ruleSet.fields()) {
            switch (field) {
                case EventField.Amount amount -> {
                    Optional<Integer> points = fields.amount(amount, read);
                    if (points.isEmpty() && read.points().isPresent()) {
                        return false;
                    }
                    if (points.isEmpty()) {
                        lacks(field, read.count());
                    }
                    event = event.withPoints(points.orElse(0));
                }
                case EventField.Choice choice -> {
                    Optional<String> option = fields.choice(choice, read)
                            .or(() -> read.serious() ? fields.gravity(choice, kinds) : Optional.empty())
                            .or(() -> fields.bringing(choice));
                    option.ifPresent(violations::add);
                    if (option.isEmpty() && choice.required()) {
                        lacks(field, read.count());
                    }
                }
                case EventField.Flag flag -> {
                    if (fields.flag(flag, read)) {
                        violations.add(flag.violation());
                    }
                }
            }
        }
        told.add(new Told(event.withViolations(violations.toArray(String[]::new)), read.when(), read.count(), false));
        return true;
    }

    private boolean takesOrder(ReadEvent read) {
        if (version.commission().isEmpty() || told.isEmpty()) {
            return false;
        }
        int index = told.stream().mapToInt(Told::count).sum() - 1;
        LocalDateTime withdrawn = told.getLast().event().instant();
        if (read.after().isPresent()) {
            LocalDateTime ordered = withdrawn.plus(read.after().get());
            orders.add(new Order(index, ordered.toLocalDate(), Optional.of(ordered.toLocalTime())));
            return true;
        }
        if (read.when() instanceof When.Day(LocalDate day)) {
            orders.add(new Order(index, day, read.time()));
            return true;
        }
        return false;
    }

    private void lacks(EventField field, int count) {
        if (lacking.isEmpty()) {
            lacking = Optional.of(field);
        }
        lackingCount += count;
    }

    private ToldCase toldCase() {
        List<Event> events = new ArrayList<>();
        boolean sameDay =
                told.stream().map(each -> each.event().date()).distinct().count() == 1
                        && (reading.events().stream().anyMatch(ReadEvent::withinOneDay)
                                || told.stream()
                                        .allMatch(each -> each.isDated()
                                                || each.event().time().isPresent()));
        for (Told each : told) {
            for (int i = 0; i < each.count(); i++) {
                boolean apart = !version.dailyLimits().isEmpty() && !sameDay && !each.isDated();
                events.add(apart ? onDay(each.event(), each.event().date().minusDays(events.size())) : each.event());
            }
        }
        // A day that the text asks for is the one that counts: 到 1 月 10 日能不能开播.
        List<LocalDate> asked = asked();
        LocalDate last = Stream.concat(
                        asked.isEmpty() ? Stream.of(asOf) : asked.stream(),
                        Stream.concat(
                                events.stream().map(Event::date),
                                orders.stream().map(Order::date)))
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return new ToldCase(ruleSet, told, new Case(last, Optional.empty(), events, orders, List.of()), sameDay);
    }

    /** The day for which the text asks, where it names one besides the events. */
    private List<LocalDate> asked() {
        return reading.dates().stream()
                .map(date -> date.when())
                .filter(When.Day.class::isInstance)
                .map(when -> ((When.Day) when).day())
                .toList();
    }

    private static Event onDay(Event event, LocalDate day) {
        return new Event(day, event.time(), event.points(), event.violations(), event.revoked());
    }

    private Optional<Track> amountTrack() {
        return ruleSet.fields().stream()
                .filter(EventField.Amount.class::isInstance)
                .map(field -> ((EventField.Amount) field).track())
                .findFirst()
                .flatMap(version::track);
    }

    private Optional<Track> countingTrack() {
        return version.tracks().stream().filter(Track::countsEvents).findFirst();
    }

    /** Whether it knows no points, but only how often something happened. */
    private boolean countsAlone() {
        return version.tracks().stream().allMatch(Track::countsEvents);
    }

    /** Whether the rule set's events are withdrawals: it tells them apart by the reasons of one. */
    private boolean isOfWithdrawals() {
        List<String> reasons = Arrays.stream(Reason.values())
                .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return ruleSet.fields().stream()
                .filter(EventField.Choice.class::isInstance)
                .flatMap(field -> ((EventField.Choice) field).options().stream())
                .anyMatch(reasons::contains);
    }

    private static Optional<Integer> whole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(MOST_EVENTS)) <= 0
                ? Optional.of(value.intValue())
                : Optional.empty();
    }
}
