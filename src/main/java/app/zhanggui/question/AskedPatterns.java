package app.zhanggui.question;

import app.zhanggui.text.LineResource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by the words of asking what is asked for. The words stand in {@code asked-for.txt}, one line a kind. Immutable,
 * thread-safe.
 */
final class AskedPatterns {

    private final Map<AskedFor, Pattern> patterns = new EnumMap<>(AskedFor.class);

    AskedPatterns() {
        LineResource.read(AskedPatterns.class, "asked-for.txt")
                .forEach(line -> patterns.put(AskedFor.valueOf(line.key()), Pattern.compile(line.value())));
    }

    /** What the folded text asks for, in the order in which it asks; empty for a mere statement. */
    List<AskedFor> of(String foldedText) {
        return patterns.entrySet().stream()
                .flatMap(entry -> found(entry.getKey(), entry.getValue(), foldedText).stream())
                .sorted(Comparator.comparingInt(Found::at))
                .map(Found::asked)
                .toList();
    }

    private static Optional<Found> found(AskedFor asked, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(new Found(asked, matcher.start())) : Optional.empty();
    }

    private record Found(AskedFor asked, int at) {}
}
