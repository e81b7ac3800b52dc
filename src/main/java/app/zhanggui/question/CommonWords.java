package app.zhanggui.question;

import app.zhanggui.text.LineResource;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which characters of a text are parts of ordinary words, so that no right word is taken for a wrong one. The words
 * are those of ICU's Chinese dictionary and of {@code right-words.txt}. Immutable, thread-safe.
 */
final class CommonWords {

    private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINESE);
    private final Set<String> right = LineResource.text(CommonWords.class, "right-words.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private final Pattern rightWords = Pattern.compile(right.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|")));
    private final String single = LineResource.text(CommonWords.class, "common-characters.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining());

    /** The words of the text. */
    Words in(String text) {
        BreakIterator iterator = (BreakIterator) breaks.clone();
        iterator.setText(text);
        BitSet starts = new BitSet(text.length() + 1);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            starts.set(at);
        }
        rightWords.matcher(text).results().forEach(word -> starts.clear(word.start() + 1, word.end()));
        return new Words(starts);
    }

    /** Whether it is one of the words that are right although they look or sound like another one. */
    boolean isRight(String word) {
        return right.contains(word);
    }

    /** Whether the character is a common word by itself. */
    boolean isWord(char c) {
        return single.indexOf(c) >= 0;
    }

    /**
     * Where the words of a text begin.
     *
     * @param starts the offsets, the text's end among them
     */
    record Words(BitSet starts) {

        /** Whether the character stands in a word of several characters. */
        boolean isPartOfLongerWord(int at) {
            return !starts.get(at) || !starts.get(at + 1);
        }

        /** Whether no word reaches over the offset. */
        boolean isBoundary(int at) {
            return starts.get(at);
        }
    }
}
