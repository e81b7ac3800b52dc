package app.zhanggui.question;

import app.zhanggui.question.dates.When;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.ReadEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists the parts of an understood question that a person may change. Stateless, thread-safe. */
final class Parts {

    private Parts() {}

    /**
     * The parts.
     *
     * @param isTerm tells whether a term of the glossary is more than a word of asking
     */
    static List<Part> of(Context context, EventReading events, Predicate<String> isTerm) {
        Predicate<String> shown = term -> isTerm.test(term) && !context.roles().contains(term);
        return Stream.of(
                        parts(Part.Kind.PLATFORM, context.statedPlatforms(), Origin.STATED),
                        context.statedPlatforms().isEmpty()
                                ? parts(
                                        Part.Kind.PLATFORM,
                                        context.chosenPlatform().stream().toList(),
                                        Origin.CHOSEN)
                                : Stream.<Part>empty(),
                        parts(Part.Kind.PLATFORM, context.carriedPlatforms(), Origin.CARRIED),
                        parts(Part.Kind.ROLE, context.statedRoles(), Origin.STATED),
                        parts(Part.Kind.ROLE, context.carriedRoles(), Origin.CARRIED),
                        parts(Part.Kind.DATE, days(events), Origin.STATED),
                        parts(Part.Kind.TERM, some(context.statedTerms(), shown), Origin.STATED),
                        parts(Part.Kind.TERM, some(context.carriedTerms(), shown), Origin.CARRIED))
                .flatMap(parts -> parts)
                .toList();
    }

    private static List<String> some(List<String> values, Predicate<String> shown) {
        return values.stream().filter(shown).toList();
    }

    private static Stream<Part> parts(Part.Kind kind, List<String> values, Origin origin) {
        return values.stream().map(value -> new Part(kind, value, origin));
    }

    private static List<String> days(EventReading events) {
        return events.events().stream()
                .map(ReadEvent::when)
                .flatMap(when -> iso(when).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> iso(When when) {
        return switch (when) {
            case When.Day day -> Optional.of(day.day().toString());
            case When.Now now -> Optional.of(now.day().toString());
            case When.Period period -> Optional.of(period.first() + "/" + period.last());
            case When.Impossible none -> Optional.empty();
            case When.Unsaid none -> Optional.empty();
        };
    }
}
