package app.zhanggui.penalty;

import app.zhanggui.penalty.Calculation.HealthOfDay;
import app.zhanggui.rulebook.HealthRule;
import app.zhanggui.rulebook.HealthRule.Indicator;
import app.zhanggui.rulebook.RuleSetVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges measured days. */
final class DailyHealth {

    private DailyHealth() {}

    /** The days in the order of time; none where the rule set measures nothing. */
    static List<HealthOfDay> of(RuleSetVersion version, List<HealthDay> days) {
        return version.health().stream()
                .flatMap(rule -> days.stream()
                        .sorted(Comparator.comparing(HealthDay::date))
                        .map(day -> judge(rule, day)))
                .toList();
    }

    /** The first day that ends a row of unhealthy neighbouring days that is long enough. */
    static Optional<LocalDate> remedialPlanFrom(HealthRule rule, List<HealthOfDay> days) {
        int row = 0;
        LocalDate last = LocalDate.MIN;
        for (HealthOfDay day : days) {
            boolean neighbour = row > 0 && day.date().equals(last.plusDays(1));
            row = day.healthy() ? 0 : neighbour ? row + 1 : 1;
            last = day.date();
            if (row == rule.remedyDays()) {
                return Optional.of(day.date());
            }
        }
        return Optional.empty();
    }

    private static HealthOfDay judge(HealthRule rule, HealthDay day) {
        Map<String, Boolean> met = new LinkedHashMap<>();
        for (Indicator indicator : rule.indicators()) {
            Optional.ofNullable(day.values().get(indicator.id()))
                    .ifPresent(value -> met.put(indicator.id(), indicator.isHealthy(value)));
        }
        return new HealthOfDay(
                day.date(),
                day.values(),
                met,
                rule.indicators().stream().map(Indicator::clause).toList());
    }
}
