package app.zhanggui.question;

import app.zhanggui.text.LineResource;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which a question leans on the turns before, or leaves them. Immutable, thread-safe. */
final class Leaning {

    private final Pattern leans = pattern("LEANS");
    private final Pattern newTopic = pattern("NEW_TOPIC");
    private final Pattern adds = pattern("ADDS");
    private final Pattern filler = pattern("FILLER");

    /** Whether a question would not be understood alone: it is short, begins with 那 or ends with 呢. */
    boolean leans(String text) {
        return leans.matcher(text).find();
    }

    /** Whether it says that it begins something new. */
    boolean leaves(String text) {
        return newTopic.matcher(text).find();
    }

    /** Whether it goes on from where the turns before ended: 再扣3分呢. */
    boolean adds(String text) {
        return adds.matcher(text).find();
    }

    /** Whether the text has nothing but words that fill. */
    boolean fillsOnly(String text) {
        return filler.matcher(text).replaceAll("").isBlank();
    }

    private static Pattern pattern(String key) {
        return Pattern.compile(LineResource.read(Leaning.class, "leaning.txt").stream()
                .filter(line -> line.key().equals(key))
                .map(LineResource.Line::value)
                .collect(Collectors.joining("|")));
    }
}
