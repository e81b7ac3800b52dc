package app.zhanggui.question;

import app.zhanggui.text.LineResource;
import app.zhanggui.text.TextFolding;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which a question leans on the turns before, or leaves them. Immutable, thread-safe. */
final class Leaning {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Pattern leans = pattern("LEANS");
    private final Pattern newTopic = pattern("NEW_TOPIC");
    private final Pattern adds = pattern("ADDS");
    private final Pattern anew = pattern("ANEW");
    private final Pattern corrects = pattern("CORRECTS");
    private final Pattern takesBack = pattern("TAKES_BACK");
    private final Pattern filler = pattern("FILLER");
    private final Pattern stays = pattern("STAYS");
    private final Pattern openCase = pattern("OPEN_CASE");

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

    /** Whether it supposes something, and not that it comes on top of what was supposed before: 那再扣3分呢. */
    boolean supposesAnew(String text) {
        return anew.matcher(text).find();
    }

    /** Whether it puts something else in the place of what the turn before said: 不对，是12分. */
    boolean corrects(String text) {
        return corrects.matcher(text).find();
    }

    /** The text without the words by which it takes something back. */
    String withoutTakingBack(String text) {
        return takesBack.matcher(text).replaceAll(match -> " "
                .repeat(match.group().length()));
    }

    /** Whether it speaks of the matter of the turn before, however foreign its words are. */
    boolean stays(String text) {
        return stays.matcher(text).find();
    }

    /** Whether it names a case and leaves open what it asks of it: 真被认定了呢, 不写呢. */
    boolean leavesACaseOpen(String text) {
        return openCase.matcher(text).find();
    }

    /** The text without the words that only frame what it names. */
    String withoutFiller(String text) {
        return filler.matcher(text).replaceAll(" ").strip();
    }

    /**
     * Whether the text has nothing but words that fill, or that the turn before has said too.
     *
     * @param before the turn before
     */
    boolean fillsOnly(String text, String before) {
        return BLANKS.splitAsStream(filler.matcher(text).replaceAll(" "))
                .filter(rest -> !rest.isEmpty())
                .allMatch(rest -> TextFolding.isHan(rest.codePointAt(0)) && before.contains(rest));
    }

    private static Pattern pattern(String key) {
        return Pattern.compile(LineResource.read(Leaning.class, "leaning.txt").stream()
                .filter(line -> line.key().equals(key))
                .map(LineResource.Line::value)
                .collect(Collectors.joining("|")));
    }
}
