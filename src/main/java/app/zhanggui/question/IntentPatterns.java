package app.zhanggui.question;

import app.zhanggui.text.LineResource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells from the words of asking what kind of answer is wanted. The words stand in {@code intents.txt}, one line a kind;
 * the kinds are tried in the order of {@link Intent}. Immutable, thread-safe.
 */
final class IntentPatterns {

    private final Map<Intent, Pattern> patterns = new EnumMap<>(Intent.class);
    private final Map<Intent, List<String>> words = new EnumMap<>(Intent.class);

    IntentPatterns() {
        LineResource.read(IntentPatterns.class, "intents.txt")
                .forEach(line -> patterns.put(Intent.valueOf(line.key()), Pattern.compile(line.value())));
        LineResource.read(IntentPatterns.class, "intent-words.txt")
                .forEach(line -> words.put(
                        Intent.valueOf(line.key()), List.of(line.value().split(" "))));
    }

    /** What the folded text asks for; a plain question is one for a fact. */
    Intent of(String foldedText) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(foldedText).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Intent.FACT);
    }

    /** Words that the clauses for such a question use although the question does not. */
    List<String> words(Intent intent) {
        return words.getOrDefault(intent, List.of());
    }
}
