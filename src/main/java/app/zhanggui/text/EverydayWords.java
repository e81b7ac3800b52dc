package app.zhanggui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of everyday speech with the terms that formal texts write for them (工资: 劳动报酬).
 *
 * <p>They stand in {@code everyday-words.txt} and belong to the language, not to a rule book; those of a rule book stand
 * in its glossary. Immutable and thread-safe.
 */
public final class EverydayWords {

    private final Map<Character, List<Entry>> entriesByFirst;

    /** Reads the list that comes with the program. */
    public EverydayWords() {
        this.entriesByFirst = lines().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(Entry::parse)
                .sorted(Comparator.comparingInt((Entry entry) -> entry.word().length())
                        .reversed())
                .collect(Collectors.groupingBy(entry -> entry.word().charAt(0)));
    }

    /**
     * The terms for the everyday words of the text, in its order, each once; at each place the longest word counts.
     *
     * @param foldedText a text as {@link TextFolding} writes it
     */
    public List<String> terms(String foldedText) {
        List<String> terms = new ArrayList<>();
        int at = 0;
        while (at < foldedText.length()) {
            Optional<Entry> found = longestAt(foldedText, at);
            found.map(Entry::terms).ifPresent(terms::addAll);
            at += found.map(entry -> entry.word().length()).orElse(1);
        }
        return terms.stream().distinct().toList();
    }

    private Optional<Entry> longestAt(String text, int at) {
        return entriesByFirst.getOrDefault(text.charAt(at), List.of()).stream()
                .filter(entry -> text.startsWith(entry.word(), at))
                .findFirst();
    }

    private static String lines() {
        try (InputStream in = EverydayWords.class.getResourceAsStream("everyday-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("everyday-words.txt is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An everyday word with its terms. */
    private record Entry(String word, List<String> terms) {

        static Stream<Entry> parse(String line) {
            String[] sides = line.split("\\|");
            List<String> terms = words(sides[1]).toList();
            return words(sides[0]).map(word -> new Entry(word, terms));
        }

        private static Stream<String> words(String side) {
            return Stream.of(side.strip().split("\\s+"));
        }
    }
}
