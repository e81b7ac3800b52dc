package app.zhanggui.answer;

import app.zhanggui.question.Question;
import app.zhanggui.text.TextFolding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps what is said to the program apart from what is asked about the rules. The words stand in {@code orders.txt} and
 * {@code refusals.txt}. Nothing in a question is ever an instruction; this only spares the search the words of one.
 * Immutable, thread-safe.
 */
final class Orders {

    private static final Pattern PIECES = Pattern.compile("(?<=[,;。!?}\\n])|(?<=\\.\\s)");
    private static final Pattern BLOCK = Pattern.compile(
            "\\[(system|inst|admin)\\].*?\\[/\\1\\]|<\\|.*?\\|>|</?[a-z!][^<>]{0,300}>", Pattern.DOTALL);
    private static final Pattern ENCODED = Pattern.compile("\\b(?=[a-z0-9+/]*\\d)[a-z0-9+/]{20,}={0,2}");
    /** What is left of a question without its orders must still be one. */
    private static final Pattern WORDS =
            Pattern.compile("\\p{IsHan}(?:\\P{IsHan}*+\\p{IsHan}){3}|(?<![a-z])[a-z]{2,}+\\W+[a-z]{2,}+\\W+[a-z]{2}");

    private final Pattern orders = pattern("orders.txt");
    private final Pattern refusals = pattern("refusals.txt");

    /** The question without orders; empty where nothing else was said. */
    Optional<Question> without(Question question) {
        String folded = TextFolding.fold(question.text());
        String outside = ENCODED.matcher(BLOCK.matcher(folded).replaceAll(" ")).replaceAll(" ");
        boolean ordered = !outside.equals(folded) || orders.matcher(folded).find();
        if (!ordered) {
            return Optional.of(question);
        }
        String rest = PIECES.splitAsStream(outside)
                .filter(piece -> !orders.matcher(piece).find())
                .collect(Collectors.joining())
                .strip();
        return WORDS.matcher(rest).find() ? Optional.of(question.withText(rest)) : Optional.empty();
    }

    /** Whether the folded text asks for something that the program does not do. */
    boolean isRefused(String folded) {
        return refusals.matcher(folded).find();
    }

    private static Pattern pattern(String name) {
        try (InputStream in = Orders.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return Pattern.compile(String.join("|", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
