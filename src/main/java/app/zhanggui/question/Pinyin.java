package app.zhanggui.question;

import app.zhanggui.text.TextFolding;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How words sound: toneless pinyin without spaces. In words of three characters and more the sounds that many speakers
 * do not tell apart are made equal (zh/z, ch/c, sh/s, final ng/n); in shorter ones that would join words of different
 * meaning. Thread-safe.
 */
public final class Pinyin {

    private final Transliterator transliterator = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private final Map<Integer, String> syllables = new ConcurrentHashMap<>();

    /** The sound of a folded word; Latin letters stand for themselves. */
    public String of(String word) {
        StringBuilder sound = new StringBuilder();
        word.codePoints().forEach(c -> sound.append(TextFolding.isHan(c) ? syllable(c) : Character.toString(c)));
        long characters = word.codePoints().filter(TextFolding::isHan).count();
        return characters > 2 ? merged(sound.toString()) : sound.toString();
    }

    private String syllable(int han) {
        return syllables.computeIfAbsent(
                han, c -> transliterator.transliterate(Character.toString(c)).strip());
    }

    private static String merged(String sound) {
        return sound.replace("zh", "z").replace("ch", "c").replace("sh", "s").replace("ng", "n");
    }
}
