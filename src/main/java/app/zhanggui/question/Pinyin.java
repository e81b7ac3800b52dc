package app.zhanggui.question;

import app.zhanggui.text.TextFolding;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How words sound: toneless pinyin without spaces. In words of three characters and more the sounds that many speakers
 * do not tell apart are made equal; in shorter ones that would join words of different meaning. Thread-safe.
 */
public final class Pinyin {

    private static final int SHORT = 2;

    private final Transliterator transliterator = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private final Transliterator toned = Transliterator.getInstance("Han-Latin; Lower");
    private final Map<Integer, String> syllables = new ConcurrentHashMap<>();

    /** The sound of a folded word; Latin letters stand for themselves. */
    public String of(String word) {
        long characters = word.codePoints().filter(TextFolding::isHan).count();
        return characters > SHORT ? similar(word) : String.join("", syllables(word));
    }

    /** The sound with zh and z, ch and c, sh and s, n and l, and a final ng and n made equal. */
    String similar(String word) {
        return syllables(word).stream().map(Pinyin::merged).collect(Collectors.joining());
    }

    /** The sound with its tones. */
    String withTones(String word) {
        return toned.transliterate(word);
    }

    /** The toneless syllables of the Chinese characters; Latin letters stand each for itself. */
    List<String> syllables(String word) {
        return word.codePoints()
                .mapToObj(c -> TextFolding.isHan(c) ? syllable(c) : Character.toString(c))
                .toList();
    }

    private String syllable(int han) {
        return syllables.computeIfAbsent(
                han, c -> transliterator.transliterate(Character.toString(c)).strip());
    }

    private static String merged(String syllable) {
        String merged = syllable.replace("zh", "z")
                .replace("ch", "c")
                .replace("sh", "s")
                .replace("ng", "n");
        return merged.length() > 1 && merged.charAt(0) == 'l' ? "n" + merged.substring(1) : merged;
    }
}
