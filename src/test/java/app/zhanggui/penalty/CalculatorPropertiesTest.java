package app.zhanggui.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all events, tried with random ones. */
class CalculatorPropertiesTest {

    private static final int ROUNDS = 400;

    static Stream<RuleSet> ruleSets() {
        return RandomCases.ruleSets();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void theOrderOfTheInputDoesNotMatter(RuleSet ruleSet) {
        RandomCases cases = new RandomCases(ruleSet, 1);
        for (int round = 0; round < ROUNDS; round++) {
            List<Event> events = cases.eventsApart(15);
            List<Event> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, cases.random());

            Calculation one = calculate(ruleSet, events);
            Calculation other = calculate(ruleSet, shuffled);

            assertThat(other.totals()).isEqualTo(one.totals());
            assertThat(told(other)).isEqualTo(told(one));
            assertThat(other.notices()).isEqualTo(one.notices());
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void oneMoreEventNeverShortensAnActiveFreeze(RuleSet ruleSet) {
        RandomCases cases = new RandomCases(ruleSet, 2);
        for (int round = 0; round < ROUNDS; round++) {
            List<Event> events = cases.events(15);
            Calculation before = calculate(ruleSet, events);
            Calculation after = Calculator.whatIf(before, cases.event()).then();

            Map<String, Optional<LocalDate>> ends = ends(after);
            ends(before).forEach((kind, end) -> {
                assertThat(ends).containsKey(kind);
                assertThat(ends.get(kind).orElse(LocalDate.MAX)).isAfterOrEqualTo(end.orElse(LocalDate.MAX));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void aLateEntryNeverShortensAnActiveFreezeOfAnEarlierDay(RuleSet ruleSet) {
        RandomCases cases = new RandomCases(ruleSet, 3);
        for (int round = 0; round < ROUNDS; round++) {
            List<Event> events = cases.events(15);
            Event late = cases.event();
            List<ImposedMeasure> before = untilThe(late, calculate(ruleSet, events));
            List<ImposedMeasure> after = calculate(ruleSet, plus(events, late)).measures();

            assertThat(after).containsAll(before);
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void aRevokedEventEqualsAnAbsentOne(RuleSet ruleSet) {
        RandomCases cases = new RandomCases(ruleSet, 4);
        for (int round = 0; round < ROUNDS; round++) {
            List<Event> events = cases.events(15);
            Calculation absent = calculate(ruleSet, events);
            Calculation revoked = calculate(ruleSet, plus(events, cases.event().withRevoked(true)));

            assertThat(revoked.totals()).isEqualTo(absent.totals());
            assertThat(revoked.ofTheDay()).isEqualTo(absent.ofTheDay());
            assertThat(revoked.measures()).isEqualTo(absent.measures());
            assertThat(revoked.active()).isEqualTo(absent.active());
            assertThat(revoked.next()).isEqualTo(absent.next());
            assertThat(revoked.clearsOn()).isEqualTo(absent.clearsOn());
            assertThat(revoked.steps().stream().filter(step -> step.eventIndex() < events.size()))
                    .containsExactlyElementsOf(absent.steps());
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void whatARevokedEventTookAwayIsTheDifference(RuleSet ruleSet) {
        RandomCases cases = new RandomCases(ruleSet, 5);
        for (int round = 0; round < ROUNDS; round++) {
            List<Event> events = cases.events(15);
            Event event = cases.event();
            Calculation with = calculate(ruleSet, plus(events, event));
            Calculation revoked = calculate(ruleSet, plus(events, event.withRevoked(true)));
            Calculation.FallenAway fallen = revoked.fallenAway().orElseThrow();

            with.totals().forEach((track, total) -> assertThat(
                            revoked.totals().get(track) + fallen.totals().getOrDefault(track, 0))
                    .isEqualTo(total));
            assertThat(with.measures())
                    .containsAll(fallen.measures())
                    .allMatch(measure -> fallen.measures().contains(measure)
                            != revoked.measures().contains(measure));
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void everyStepAddsWhatItSays(RuleSet ruleSet) {
        RandomCases cases = new RandomCases(ruleSet, 6);
        for (int round = 0; round < ROUNDS; round++) {
            Calculation calculation = calculate(ruleSet, cases.events(30));

            assertThat(calculation.steps()).allSatisfy(step -> {
                assertThat(step.clauses()).isNotEmpty();
                assertThat(step.totals()).allSatisfy((track, total) -> assertThat(total)
                        .isGreaterThanOrEqualTo(step.added().getOrDefault(track, 0)));
            });
            assertThat(IntStream.range(1, calculation.steps().size())).allMatch(i -> !calculation
                    .steps()
                    .get(i)
                    .date()
                    .isBefore(calculation.steps().get(i - 1).date()));
            assertThat(calculation.active()).extracting(ImposedMeasure::kind).doesNotHaveDuplicates();
            assertThat(calculation.next()).allMatch(next -> next.away() > 0);
        }
    }

    private static Calculation calculate(RuleSet ruleSet, List<Event> events) {
        return Calculator.calculate(ruleSet, Case.of(RandomCases.AS_OF, events));
    }

    private static List<Event> plus(List<Event> events, Event event) {
        return Stream.concat(events.stream(), Stream.of(event)).toList();
    }

    /** The steps without the places of their events. */
    private static List<String> told(Calculation calculation) {
        Wording wording = new Wording();
        return calculation.steps().stream()
                .map(step -> wording.step(calculation.ruleSet(), step, Locale.CHINESE) + step.totals())
                .toList();
    }

    private static Map<String, Optional<LocalDate>> ends(Calculation calculation) {
        return calculation.active().stream().collect(Collectors.toMap(ImposedMeasure::kind, ImposedMeasure::endsOn));
    }

    private static List<ImposedMeasure> untilThe(Event late, Calculation calculation) {
        return calculation.measures().stream()
                .filter(measure -> measure.startsOn().isBefore(late.date()))
                .toList();
    }
}
