package app.zhanggui.question.dates;

import app.zhanggui.text.LineResource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code date-words.txt}. Immutable, thread-safe. */
final class DateWords {

    private final List<Word> words = LineResource.read(DateWords.class, "date-words.txt").stream()
            .map(line -> Word.of(line.key(), line.value()))
            .toList();

    /** A regular expression for all words of the kind, in a group of that name where a name is given. */
    String pattern(String kind) {
        return words.stream()
                .filter(word -> word.kind().equals(kind))
                .map(word -> word.pattern().pattern())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /**
     * The distance or the pair of numbers for words of the kind at a place of the text.
     *
     * @param text the whole text, so that a word can look at its neighbours
     */
    Optional<Numbers> at(String kind, String text, int start, int end) {
        return words.stream()
                .filter(word -> word.kind().equals(kind))
                .filter(word -> word.fills(text, start, end))
                .map(Word::numbers)
                .findFirst();
    }

    /**
     * The numbers of a line.
     *
     * @param first the distance, or the first of a pair
     * @param second the second of a pair, else the first again
     */
    record Numbers(int first, int second) {}

    private record Word(String kind, Numbers numbers, Pattern pattern) {

        static Word of(String key, String expression) {
            String[] parts = key.split(" ");
            return new Word(
                    parts[0], parts.length < 2 ? new Numbers(0, 0) : numbers(parts[1]), Pattern.compile(expression));
        }

        private static Numbers numbers(String written) {
            int dash = written.indexOf('-', 1);
            int first = Integer.parseInt(dash < 0 ? written : written.substring(0, dash));
            return new Numbers(first, dash < 0 ? first : Integer.parseInt(written.substring(dash + 1)));
        }

        boolean fills(String text, int start, int end) {
            Matcher matcher = pattern.matcher(text);
            matcher.region(start, end);
            matcher.useTransparentBounds(true);
            return matcher.matches();
        }
    }
}
