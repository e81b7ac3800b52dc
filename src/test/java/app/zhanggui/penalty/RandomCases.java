package app.zhanggui.penalty;

import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Random events for a rule set, of few days so that they meet, the same for the same seed. */
final class RandomCases {

    static final LocalDate AS_OF = LocalDate.of(2025, 3, 15);

    private final Random random;
    private final RuleSet ruleSet;

    RandomCases(RuleSet ruleSet, long seed) {
        this.ruleSet = ruleSet;
        this.random = new Random(seed);
    }

    /** The rule sets that come with the product, and an invented one. */
    static Stream<RuleSet> ruleSets() {
        return Stream.concat(RuleSets.SHIPPED.ruleSets().stream(), Stream.of(Invented.ruleSet()));
    }

    List<Event> events(int most) {
        return Stream.generate(this::event).limit(random.nextInt(most + 1)).toList();
    }

    /** Up to so many events, no two of them at one instant, so that their order is settled by time alone. */
    List<Event> eventsApart(int most) {
        List<Event> apart = new ArrayList<>();
        for (Event event : events(most)) {
            if (apart.stream().noneMatch(other -> other.instant().equals(event.instant()))) {
                apart.add(event);
            }
        }
        return apart;
    }

    Event event() {
        LocalDate date = AS_OF.minusDays(random.nextInt(random.nextBoolean() ? 40 : 900));
        Optional<LocalTime> time =
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay(random.nextInt(86_400)));
        int points = 0;
        List<String> violations = new ArrayList<>();
        for (EventField field : ruleSet.fields()) {
            switch (field) {
                case EventField.Amount amount -> points = 1 + random.nextInt(Math.min(12, amount.most()));
                case EventField.Choice choice ->
                    violations.add(
                            choice.options().get(random.nextInt(choice.options().size())));
                case EventField.Flag flag -> {
                    if (random.nextInt(12) == 0) {
                        violations.add(flag.violation());
                    }
                }
            }
        }
        return new Event(date, time, points, violations, false);
    }

    Random random() {
        return random;
    }
}
