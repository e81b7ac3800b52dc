package app.zhanggui.answer.calculation;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Event;
import app.zhanggui.penalty.ImposedMeasure;
import app.zhanggui.penalty.Order;
import app.zhanggui.question.Amount;
import app.zhanggui.question.dates.When;
import app.zhanggui.rulebook.DailyLimit;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a calculation says: its figures, dates and consequences. A sentence about it may claim nothing else.
 *
 * <p>Made from the calculation's data, never from the sentences. Made for one calculation.
 */
final class CalculationClaims {

    private static final String DAYS = "天";
    private static final String HOURS = "小时";
    private static final String MONTHS = "月";
    private static final String MINUTES = "分钟";

    private final Set<Claim> claims = new LinkedHashSet<>();

    private CalculationClaims() {}

    static Set<Claim> of(ToldCase told, Calculation calculation) {
        CalculationClaims all = new CalculationClaims();
        all.rules(calculation);
        all.left(calculation);
        all.events(told, calculation);
        calculation.measures().forEach(all::imposed);
        all.orders(calculation);
        all.window(told, calculation);
        all.spared(calculation);
        return all.claims;
    }

    /** How many more a day allows. */
    private void left(Calculation calculation) {
        var version = calculation.version();
        int told = calculation.input().events().size();
        version.dailyLimits().stream()
                .filter(limit -> limit.most() >= told)
                .forEach(limit -> version.track(limit.track()).ifPresent(track -> figure(limit.most() - told, track)));
    }

    private void rules(Calculation calculation) {
        var version = calculation.version();
        for (Threshold threshold : version.thresholds()) {
            version.track(threshold.track()).ifPresent(track -> {
                figure(threshold.value(), track);
                int total = calculation.totals().getOrDefault(track.id(), 0);
                if (threshold.value() > total) {
                    figure(threshold.value() - total, track);
                }
            });
            threshold.measures().forEach(this::measure);
        }
        for (Violation violation : version.violations()) {
            violation.points().forEach(points -> version.track(points.track())
                    .ifPresent(track -> figure(points.amount(), track)));
            violation.measures().forEach(this::measure);
        }
        for (DailyLimit limit : version.dailyLimits()) {
            version.track(limit.track()).ifPresent(track -> figure(limit.most(), track));
            limit.measures().forEach(this::measure);
        }
        version.commission().ifPresent(window -> add(window.hours(), HOURS));
        version.tracks().forEach(track -> figure(calculation.totals().getOrDefault(track.id(), 0), track));
        version.tracks()
                .forEach(track -> labels(track.label().zh(), track.label().en()));
        calculation.notices().stream()
                .flatMap(notice -> notice.remark().stream())
                .forEach(remark -> labels(remark.text().zh(), remark.text().en()));
    }

    private void window(ToldCase told, Calculation calculation) {
        calculation.version().commission().ifPresent(window -> told.input().events().stream()
                .map(event -> CommissionSentences.until(event, window.hours()))
                .forEach(until -> {
                    day(until.toLocalDate());
                    time(until.toLocalTime());
                }));
    }

    private void events(ToldCase told, Calculation calculation) {
        for (Told each : told.told()) {
            day(each.event().date());
            add(each.count(), "次");
            calculation.version().tracks().forEach(track -> figure(each.event().points(), track));
            if (each.when() instanceof When.Period(LocalDate first, LocalDate last)) {
                Stream.of(first, last).forEach(this::day);
            }
            each.event().time().ifPresent(this::time);
            calculation.version().tracks().stream()
                    .flatMap(track -> track.period().clearing(each.event().date()).stream())
                    .forEach(this::day);
        }
        int most = calculation.input().events().size();
        for (Track track : calculation.version().tracks()) {
            if (track.countsEvents()) {
                calculation.input().events().stream()
                        .map(Event::date)
                        .distinct()
                        .map(date -> calculation.input().events().stream()
                                .filter(event -> event.date().equals(date))
                                .count())
                        .forEach(count -> figure(count.intValue(), track));
                figure(most, track);
            }
        }
    }

    private void imposed(ImposedMeasure measure) {
        measure(measure.measure());
        day(measure.startsOn());
        measure.endsOn().ifPresent(this::day);
        measure.liftedOn().ifPresent(this::day);
        measure.liftedAt().map(LocalDateTime::toLocalTime).ifPresent(this::time);
    }

    /** What no event brought may be denied. */
    private void spared(Calculation calculation) {
        Set<Claim> brought = calculation.measures().stream()
                .flatMap(measure -> Claims.consequences(measure.label().zh()).stream())
                .collect(Collectors.toSet());
        Set.copyOf(claims).stream()
                .filter(claim -> !brought.contains(claim))
                .flatMap(claim -> claim instanceof Claim.Consequence consequence
                        ? Stream.of(new Claim.Consequence(consequence.word(), true))
                        : Stream.empty())
                .forEach(claims::add);
    }

    private void orders(Calculation calculation) {
        for (Order order : calculation.input().orders()) {
            LocalDateTime ordered = order.date().atTime(order.time().orElse(LocalTime.MIDNIGHT));
            Duration passed = Duration.between(
                    calculation.input().events().get(order.eventIndex()).instant(), ordered);
            add((int) passed.toHours(), HOURS);
            add(passed.toMinutesPart(), MINUTES);
            day(order.date());
            order.time().ifPresent(this::time);
        }
    }

    private void measure(Measure measure) {
        if (measure.term() instanceof Measure.Term.Days(int days)) {
            add(days, DAYS);
        }
        labels(measure.label().zh(), measure.label().en());
    }

    private void labels(String... texts) {
        for (String text : texts) {
            claims.addAll(Claims.in(text));
        }
    }

    private void figure(int value, Track track) {
        add(value, track.unit().zh());
    }

    private void add(int value, String unit) {
        claims.add(new Claim.Figure(new Amount(BigDecimal.valueOf(value), unit)));
        claims.add(new Claim.Number(BigDecimal.valueOf(value)));
    }

    private void time(LocalTime time) {
        claims.addAll(Claims.in(time.toString()));
    }

    private void day(LocalDate day) {
        claims.add(new Claim.Day(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        claims.add(new Claim.Day(day.getYear(), day.getMonthValue(), 0));
        claims.add(new Claim.Day(day.getYear(), 0, 0));
        add(day.getMonthValue(), MONTHS);
        claims.add(new Claim.Number(BigDecimal.valueOf(day.getYear())));
    }
}
