package app.zhanggui.question;

import app.zhanggui.text.TextFolding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms of a glossary by their sound and by their characters but one. Filled by {@link Lexicon} only. */
final class Sounds {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_WITH_ONE_WRONG = 4;
    private static final String ANY = "*";
    private static final String LACKING = "-";

    /** Another character here is another meaning: 假一赔十, 有理由, 描述相符. */
    private static final String NEVER_WRONG = "不没未无有是非零一二三四五六七八九十百千万两半上下前后新旧男女多少高低大小正反内外";

    private final Map<String, String> bySound = new HashMap<>();
    private final Map<String, String> byTones = new HashMap<>();
    private final Map<String, String> bySpelling = new HashMap<>();
    private final Map<String, String> bySimilarSound = new HashMap<>();
    private final Map<String, String> byAllButOne = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final Pinyin pinyin;

    Sounds(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /**
     * Adds a folded form.
     *
     * @param name whether it is the word of the documents or a platform's name and not a looser synonym
     */
    void add(String form, boolean name) {
        if (form.length() < SHORTEST || !form.codePoints().allMatch(TextFolding::isHan)) {
            return;
        }
        byToneless(form, name);
        if (name) {
            bySimilarSound.putIfAbsent(pinyin.similar(form), form);
        }
        if (form.length() >= SHORTEST_WITH_ONE_WRONG) {
            IntStream.range(0, form.length())
                    .filter(at -> NEVER_WRONG.indexOf(form.charAt(at)) < 0)
                    .forEach(at -> byAllButOne.putIfAbsent(without(form, at), form));
        }
    }

    /** A short synonym must have the tones too: 封耗 is 封号, but 吉分 is not 记分. */
    private void byToneless(String form, boolean name) {
        String sound = String.join("", pinyin.syllables(form));
        if (name || form.length() > SHORTEST) {
            bySound.putIfAbsent(pinyin.of(form), form);
            bySound.putIfAbsent(sound, form);
        } else {
            byTones.putIfAbsent(pinyin.withTones(form), form);
            bySpelling.putIfAbsent(sound, form);
        }
    }

    /** Adds an English form of one word, where it is long enough that no other word is one letter away. */
    void addEnglish(String form, int shortest) {
        if (form.length() >= shortest && form.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            english.putIfAbsent(form, form);
            // Another last letter makes another form of a word: consumer, consumed.
            IntStream.range(1, form.length() - 1).forEach(at -> {
                english.putIfAbsent(without(form, at), form);
                english.putIfAbsent(LACKING + shorter(form, at), form);
            });
        }
    }

    /**
     * The forms that a typed word of Chinese characters or pinyin may stand for, the likeliest first.
     *
     * @param pinyin how the typed word is heard
     */
    Stream<String> like(String typed, Pinyin pinyin) {
        Stream<String> sounding = Stream.of(
                        Optional.ofNullable(bySound.get(pinyin.of(typed))),
                        shortSynonym(typed, pinyin),
                        Optional.ofNullable(bySimilarSound.get(pinyin.similar(typed))))
                .flatMap(Optional::stream);
        return typed.length() < SHORTEST_WITH_ONE_WRONG
                ? sounding
                : Stream.concat(
                        sounding,
                        IntStream.range(0, typed.length())
                                .filter(at -> NEVER_WRONG.indexOf(typed.charAt(at)) < 0)
                                .mapToObj(at -> Optional.ofNullable(byAllButOne.get(without(typed, at))))
                                .flatMap(Optional::stream));
    }

    private Optional<String> shortSynonym(String typed, Pinyin pinyin) {
        boolean chinese = typed.codePoints().allMatch(TextFolding::isHan);
        if (!chinese) {
            return Optional.ofNullable(bySpelling.get(pinyin.of(typed)));
        }
        // The tones take long to find out; they matter only where the rest of the sound fits.
        boolean fits = typed.length() == SHORTEST && bySpelling.containsKey(String.join("", pinyin.syllables(typed)));
        return Optional.ofNullable(fits ? byTones.get(pinyin.withTones(typed)) : null);
    }

    /** The form whose pinyin the words are, where they part it between syllables. */
    Optional<String> spelled(List<String> words) {
        String sound = String.join("", words);
        return Optional.ofNullable(bySound.getOrDefault(sound, bySpelling.get(sound)))
                .filter(form -> partsBetweenSyllables(pinyin.syllables(form), words));
    }

    /** The English form that differs from the word by one letter: another one, one too many or one too few. */
    Optional<String> english(String word) {
        Stream<String> keys = IntStream.range(1, word.length())
                .boxed()
                .flatMap(at -> Stream.of(shorter(word, at), without(word, at)));
        return Stream.concat(Stream.of(LACKING + word), keys)
                .flatMap(key -> Optional.ofNullable(english.get(key)).stream())
                .findFirst();
    }

    private static String shorter(String form, int at) {
        return form.substring(0, at) + form.substring(at + 1);
    }

    private static boolean partsBetweenSyllables(List<String> syllables, List<String> words) {
        List<Integer> ends = ends(syllables);
        return ends.containsAll(ends(words));
    }

    private static List<Integer> ends(List<String> parts) {
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(count ->
                        parts.stream().limit(count).mapToInt(String::length).sum())
                .toList();
    }

    private static String without(String form, int at) {
        return form.substring(0, at) + ANY + form.substring(at + 1);
    }
}
