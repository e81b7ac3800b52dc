package app.zhanggui.question;

import app.zhanggui.text.LineResource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of the rule documents for what a question only implies: 含量 where it sets a share that was claimed against one that was
 * found. They stand in {@code implied-words.txt}. Immutable, thread-safe.
 */
final class ImpliedWords {

    private record Implied(String word, Pattern said) {}

    private final List<Implied> words = LineResource.read(ImpliedWords.class, "implied-words.txt").stream()
            .map(line -> new Implied(line.key(), Pattern.compile(line.value())))
            .toList();

    /** The words that the folded text implies. */
    Stream<String> in(String text) {
        return words.stream()
                .filter(implied -> implied.said().matcher(text).find())
                .map(Implied::word);
    }
}
