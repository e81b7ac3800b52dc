package app.zhanggui.answer.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
            .collect(Collectors.joining("|", "(?:", ")[^,;。:!?是]{0,6}$")));
    private static final Pattern ANY = Pattern.compile(LINES.stream()
            .flatMap(line -> line.forms().stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(form -> form.matches("[a-z ]+") ? "\\b" + form + "\\b" : Pattern.quote(form))
            .collect(Collectors.joining("|")));

    /** A consequence with all its words, the first is the one by which it is called. */
    private record Line(List<String> forms) {}

    private ConsequenceWords() {}

    static List<Claim.Consequence> in(String folded) {
        List<Claim.Consequence> found = new ArrayList<>();
        Matcher matcher = ANY.matcher(folded);
        while (matcher.find()) {
            boolean denied =
                    DENIED.matcher(folded.substring(0, matcher.start())).find();
            found.add(new Claim.Consequence(called(matcher.group()), denied));
        }
        return found;
    }

    private static String called(String form) {
        return LINES.stream()
                .filter(line -> line.forms().contains(form))
                .map(line -> line.forms().getFirst())
                .findFirst()
                .orElse(form);
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
