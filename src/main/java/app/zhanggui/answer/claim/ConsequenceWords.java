package app.zhanggui.answer.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words for what happens to somebody. They stand in {@code consequence-words.txt}: one consequence a line, the word
 * first by which it is called, then other words for it. Immutable, thread-safe.
 */
final class ConsequenceWords {

    private static final List<Line> LINES = read("consequence-words.txt");
    private static final Pattern DENIED = Pattern.compile(read("denials.txt").stream()
            .flatMap(line -> line.forms().stream())
            .collect(Collectors.joining("|", "(?:", ")(?:会|就)?(?:(?!会|就)[^,;。:!?是]){0,6}$")));

    /** A denial and what may stand behind it are shorter. */
    private static final int LONGEST_DENIAL = 32;

    private static final Map<Character, List<Form>> BY_FIRST = LINES.stream()
            .flatMap(line ->
                    line.forms().stream().map(form -> Form.of(form, line.forms().getFirst())))
            .sorted(Comparator.comparingInt((Form form) -> form.words().length())
                    .reversed())
            .collect(Collectors.groupingBy(form -> form.words().charAt(0)));

    /** A consequence with all its words, the first is the one by which it is called. */
    private record Line(List<String> forms) {}

    /** Stands between the words of a consequence without changing it: 评论[就永久]没了. */
    private static final String BETWEEN = "(?:就|都|永久|永远|彻底)*";

    private static final Pattern SPREAD = Pattern.compile("[就都]|永[久远]|彻底");

    /**
     * One of these words.
     *
     * @param words how it is written
     * @param pattern finds it, whatever stands between its words
     * @param called how the consequence is called
     */
    private record Form(String words, Pattern pattern, String called) {

        static Form of(String words, String called) {
            String spread = words.codePoints()
                    .mapToObj(Character::toString)
                    .map(Pattern::quote)
                    .collect(Collectors.joining(isLatin(words.charAt(0)) ? "" : BETWEEN));
            return new Form(words, Pattern.compile(spread), called);
        }

        /** Where it ends that begins there; empty where something else stands there. */
        OptionalInt endFrom(String text, int at, boolean spread) {
            OptionalInt end = text.startsWith(words, at)
                    ? OptionalInt.of(at + words.length())
                    : spread ? spreadEnd(text, at) : OptionalInt.empty();
            return end.isPresent()
                            && !isOneWord(text, at - 1, at)
                            && !isOneWord(text, end.getAsInt() - 1, end.getAsInt())
                    ? end
                    : OptionalInt.empty();
        }

        private OptionalInt spreadEnd(String text, int at) {
            Matcher matcher = pattern.matcher(text).region(at, text.length());
            return matcher.lookingAt() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
        }

        private static boolean isOneWord(String text, int left, int right) {
            return left >= 0 && right < text.length() && isLatin(text.charAt(left)) && isLatin(text.charAt(right));
        }

        private static boolean isLatin(char c) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
        }
    }

    private ConsequenceWords() {}

    static List<Claim.Consequence> in(String folded) {
        List<Claim.Consequence> found = new ArrayList<>();
        boolean spread = SPREAD.matcher(folded).find();
        int at = 0;
        while (at < folded.length()) {
            at = longestAt(folded, at, spread, found);
        }
        return found;
    }

    /** Adds the longest that stands there, and tells where to look next. */
    private static int longestAt(String folded, int at, boolean spread, List<Claim.Consequence> found) {
        for (Form form : BY_FIRST.getOrDefault(folded.charAt(at), List.of())) {
            OptionalInt end = form.endFrom(folded, at, spread);
            if (end.isPresent()) {
                found.add(new Claim.Consequence(form.called(), isDenied(folded, at)));
                return end.getAsInt();
            }
        }
        return at + 1;
    }

    private static boolean isDenied(String folded, int at) {
        return DENIED.matcher(folded.substring(Math.max(0, at - LONGEST_DENIAL), at))
                .find();
    }

    private static List<Line> read(String name) {
        try (InputStream in = ConsequenceWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + ConsequenceWords.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> new Line(List.of(line.split("\\s*,\\s*"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
