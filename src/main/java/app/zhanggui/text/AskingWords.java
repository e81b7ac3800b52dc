package app.zhanggui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that only ask (请问, 怎么办, 是否, how many) and say nothing of the matter.
 *
 * <p>They stand in {@code asking-words.txt}; at each place the longest entry counts, so that 怎么办理 loses 怎么 and not
 * 怎么办. Immutable and thread-safe.
 */
public final class AskingWords {

    private static final char LAST_LATIN = '\u024f';

    private final Map<Character, List<Entry>> entriesByFirst;

    /** Reads the list that comes with the program. */
    public AskingWords() {
        this.entriesByFirst = lines().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Entry::parse)
                .sorted(Comparator.comparingInt((Entry entry) -> entry.length()).reversed())
                .collect(Collectors.groupingBy(Entry::first));
    }

    /** The folded text with every asking word replaced by spaces, so that its length and offsets stay. */
    public String cut(String foldedText) {
        StringBuilder rest = new StringBuilder(foldedText);
        int at = 0;
        while (at < foldedText.length()) {
            Optional<Entry> found = longestAt(foldedText, at);
            found.map(Entry::cut).ifPresent(new Blank(rest, at)::over);
            at += found.map(Entry::length).orElse(1);
        }
        return rest.toString();
    }

    private Optional<Entry> longestAt(String text, int at) {
        return entriesByFirst.getOrDefault(text.charAt(at), List.of()).stream()
                .filter(entry -> entry.standsAt(text, at))
                .findFirst();
    }

    private static String lines() {
        try (InputStream in = AskingWords.class.getResourceAsStream("asking-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("asking-words.txt is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Blank(StringBuilder text, int at) {

        void over(String word) {
            for (int i = at; i < at + word.length(); i++) {
                text.setCharAt(i, ' ');
            }
        }
    }

    /** A line of the list: what is cut, and what must follow and stays. */
    private record Entry(String cut, String kept) {

        static Entry parse(String line) {
            int bar = line.indexOf('|');
            return bar < 0 ? new Entry(line, "") : new Entry(line.substring(0, bar), line.substring(bar + 1));
        }

        char first() {
            return (cut + kept).charAt(0);
        }

        int length() {
            return cut.length() + kept.length();
        }

        boolean standsAt(String text, int at) {
            int end = at + length();
            return text.startsWith(cut, at)
                    && text.startsWith(kept, at + cut.length())
                    && !(isLatin(text, at - 1) && isLatin(text, at))
                    && !(isLatin(text, end - 1) && isLatin(text, end))
                    && !isLetterOfAChineseWord(text, at, end);
        }

        /** A class or a grade has a letter for its name: A类, A 分. */
        private boolean isLetterOfAChineseWord(String text, int at, int end) {
            int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
            return length() == 1 && isLatin(text, at) && next < text.length() && TextFolding.isHan(text.charAt(next));
        }

        private static boolean isLatin(String text, int at) {
            return at >= 0 && at < text.length() && isLatin(text.charAt(at));
        }

        private static boolean isLatin(char c) {
            return c == '\'' || Character.isLetterOrDigit(c) && c < LAST_LATIN;
        }
    }
}
