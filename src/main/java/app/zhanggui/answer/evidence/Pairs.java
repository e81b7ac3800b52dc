package app.zhanggui.answer.evidence;

import app.zhanggui.text.TextFolding;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pairs of Chinese characters of a folded text, without those of small words: the words that it speaks of. */
public final class Pairs {

    private static final String SMALL_WORDS = "的了吗么呢吧不会能可以要还也都再被是有在和算就才或与及到让把这那个一已扣种类些每各只同";

    private Pairs() {}

    /** The pairs of the folded text. */
    public static Set<String> in(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(at -> at(text, at))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The pair at the place; empty where none stands there. */
    static String at(String text, int at) {
        if (at < 0 || at + 2 > text.length()) {
            return "";
        }
        String pair = text.substring(at, at + 2);
        return pair.codePoints().allMatch(c -> TextFolding.isHan(c) && SMALL_WORDS.indexOf(c) < 0) ? pair : "";
    }
}
