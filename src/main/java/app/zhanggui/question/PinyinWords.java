package app.zhanggui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts Latin words right: pinyin written apart (kou fen, zhi bo) and English words with one wrong letter. Stateless,
 * thread-safe.
 */
final class PinyinWords {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_PINYIN = 5;

    /** The Chinese word whose pinyin the words that begin at the offset are, written apart: qingjie yanzhong. */
    Optional<Correction> apart(String text, int start, boolean[] taken, Lexicon lexicon) {
        List<String> words = wordsFrom(text, start, taken);
        for (int count = words.size(); count > 1; count--) {
            List<String> some = words.subList(0, count);
            String typed = String.join(" ", some);
            Optional<String> meant =
                    typed.length() > SHORTEST_PINYIN ? lexicon.sounds().spelled(some) : Optional.empty();
            if (meant.isPresent()) {
                return Optional.of(new Correction(typed, meant.get()));
            }
        }
        return Optional.empty();
    }

    /** The English word that the word which begins at the offset is but for one letter. */
    Optional<Correction> english(
            String text, int start, boolean[] taken, Lexicon lexicon, Predicate<String> knownWord) {
        return wordsFrom(text, start, taken).stream()
                .limit(1)
                .filter(word -> !lexicon.knows(word) && !knownWord.test(word))
                .flatMap(word -> lexicon.sounds().english(word).stream()
                        .filter(form -> !isInflected(word, form))
                        .map(form -> new Correction(word, form)))
                .findFirst();
    }

    /** A right word in another form: seller and sellers, streaming and streamings. */
    private static boolean isInflected(String word, String form) {
        return word.equals(form + "s") || form.equals(word + "s");
    }

    private static List<String> wordsFrom(String text, int start, boolean[] taken) {
        return isLatin(text, start) && !Letters.isInside(text, start) ? words(text, start, taken) : List.of();
    }

    private static List<String> words(String text, int start, boolean[] taken) {
        List<String> words = new ArrayList<>();
        int at = start;
        while (words.size() < MOST_WORDS && isLatin(text, at) && !taken[at]) {
            int end = at;
            while (isLatin(text, end)) {
                end++;
            }
            words.add(text.substring(at, end));
            at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : text.length();
        }
        return words;
    }

    private static boolean isLatin(String text, int at) {
        return at < text.length() && Letters.isLatin(text.charAt(at));
    }
}
