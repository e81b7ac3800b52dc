package app.zhanggui.question.events;

import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.LineResource;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words of {@code event-words.txt} in a folded text. Immutable, thread-safe. */
final class WordMarks {

    private final Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);

    WordMarks() {
        LineResource.read(WordMarks.class, "event-words.txt")
                .forEach(line -> patterns.put(Kind.valueOf(line.key()), Pattern.compile(line.value())));
    }

    /** The phrases that hold numbers of their own. */
    Stream<Mark> phrases(String text) {
        return in(text, Kind::isPhrase);
    }

    /** All other words, kind by kind. */
    Stream<Mark> words(String text) {
        return in(text, kind -> !kind.isPhrase());
    }

    private Stream<Mark> in(String text, Predicate<Kind> wanted) {
        return patterns.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .flatMap(entry -> entry.getValue()
                        .matcher(text)
                        .results()
                        .map(match -> new Mark.Word(entry.getKey(), new TextRange(match.start(), match.end()))));
    }
}
