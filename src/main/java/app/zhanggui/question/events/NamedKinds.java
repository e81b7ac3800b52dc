package app.zhanggui.question.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of what happened that a text names, whether it tells an event or asks after a rule.
 *
 * @param words the words that name them, in the order of the text
 * @param kinds the reasons, severities and what makes it grave
 * @param adds whether the text adds to what was told before: 再, 又, 还
 */
public record NamedKinds(List<String> words, Set<Enum<?>> kinds, boolean adds) {

    private static final Set<Kind> ADDING = Set.of(Kind.AGAIN, Kind.MORE, Kind.AND, Kind.PLUS);

    /** Copies the collections, so that they never change. */
    public NamedKinds {
        words = List.copyOf(words);
        kinds = Set.copyOf(kinds);
    }

    /** Whether the text names no kind. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** The words of the only kind; empty where there is none or more than one. */
    public Optional<String> only() {
        return kinds.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
    }

    /** The kinds as rule sets call them: none, description-mismatch, very-serious. */
    public Set<String> slugs() {
        return kinds.stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toUnmodifiableSet());
    }

    static NamedKinds of(String folded, List<Mark> marks) {
        List<Mark.Word> words = marks.stream()
                .filter(Mark.Word.class::isInstance)
                .map(Mark.Word.class::cast)
                .toList();
        List<Mark.Word> naming =
                words.stream().filter(word -> kind(word.kind()).isPresent()).toList();
        return new NamedKinds(
                naming.stream().map(word -> word.range().of(folded)).toList(),
                naming.stream()
                        .flatMap(word -> kind(word.kind()).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                words.stream().map(Mark.Word::kind).anyMatch(ADDING::contains));
    }

    private static Optional<Enum<?>> kind(Kind kind) {
        return switch (kind) {
            case NO_REASON -> Optional.of(Reason.NONE);
            case MISMATCH -> Optional.of(Reason.DESCRIPTION_MISMATCH);
            case EXPLAINED -> Optional.of(Reason.EXPLAINED);
            case MINOR -> Optional.of(Severity.MINOR);
            case GENERAL -> Optional.of(Severity.GENERAL);
            case SERIOUS -> Optional.of(Severity.SERIOUS);
            case VERY_SERIOUS -> Optional.of(Severity.VERY_SERIOUS);
            case REFUSED -> Optional.of(Gravity.REFUSED);
            case BAD_INFLUENCE -> Optional.of(Gravity.BAD_INFLUENCE);
            default -> Optional.empty();
        };
    }
}
