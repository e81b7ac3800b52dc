package app.zhanggui.question;

import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts words right that sound like a word of the glossary or differ from it by one character: 扣芬 for 扣分, 低好平 for
 * 低好评, 降ji for 降级, koufen for 扣分.
 *
 * <p>A word that the rule documents or everybody use is never touched, and what is put in its place shares a character
 * with it or is pinyin. Immutable, thread-safe.
 */
final class Spelling {

    /** They stand beside every word, so a likeness of sound across them means nothing. */
    private static final String FUNCTION_WORDS = "的了是不在有我你他她它这那和与或也又还都就才被把从到给让很太最吗呢吧啊";

    private static final String POINTS = "分";
    private static final Pattern MISHEARD_POINTS = Pattern.compile("(?<=[\\d两二三四五六七八九十几少])[芬吩氛纷](?![芳兰香])");

    private static final int LONGEST = 8;
    private static final int LONGEST_PINYIN = 24;
    private static final int SHORTEST = 2;
    private static final int LONGEST_BEGINNING = 4;
    private static final int SHORTEST_ENDING = 4;

    private final CommonWords common = new CommonWords();
    private final Likeness likeness = new Likeness(common);
    private final PinyinWords pinyinWords = new PinyinWords();
    private final Pinyin pinyin;

    Spelling(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /**
     * The corrections of the folded text, from left to right.
     *
     * @param matter the same text with the words of asking blanked out; what is blank is never part of a correction
     */
    List<Correction> corrections(String text, String matter, Lexicon lexicon, Predicate<String> knownWord) {
        boolean[] mentioned = mentioned(text, lexicon);
        Place place = new Place(text, common.in(text), taken(text, matter, mentioned), mentioned, lexicon, knownWord);
        List<Correction> corrections = new ArrayList<>(misheardUnits(text));
        int start = 0;
        while (start < text.length()) {
            int from = start;
            Optional<Correction> correction = pinyinWords
                    .apart(text, from, place.taken(), lexicon)
                    .or(() -> at(place, from))
                    .or(() -> ending(place, from))
                    .or(() -> pinyinWords.english(text, from, place.taken(), lexicon, knownWord.or(common::isRight)));
            correction.ifPresent(corrections::add);
            start += correction.map(c -> c.from().length()).orElse(1);
        }
        return corrections;
    }

    /** 13 芬: what stands behind a number and counts nothing, but sounds like the points that rules count. */
    private static List<Correction> misheardUnits(String text) {
        return MISHEARD_POINTS
                .matcher(text)
                .results()
                .map(match -> new Correction(match.group(), POINTS))
                .distinct()
                .toList();
    }

    private static boolean[] taken(String text, String matter, boolean[] mentioned) {
        boolean[] taken = new boolean[text.length()];
        for (int at = 0; at < text.length(); at++) {
            taken[at] = matter.charAt(at) == ' ' || isFunctionWord(text.charAt(at));
        }
        for (int at = 0; at < text.length(); at++) {
            taken[at] |= mentioned[at];
        }
        return taken;
    }

    private static boolean[] mentioned(String text, Lexicon lexicon) {
        boolean[] mentioned = new boolean[text.length()];
        lexicon.mentions(text).forEach(mention -> Arrays.fill(mentioned, mention.start(), mention.end(), true));
        return mentioned;
    }

    private static boolean isFunctionWord(char c) {
        return FUNCTION_WORDS.indexOf(c) >= 0;
    }

    private Optional<Correction> at(Place place, int start) {
        int longest = Letters.isLatin(place.text().charAt(start)) ? LONGEST_PINYIN : LONGEST;
        int limit = start;
        while (limit < Math.min(place.text().length(), start + longest) && place.isFreeInside(start, limit)) {
            limit++;
        }
        for (int end = limit; end >= start + SHORTEST; end--) {
            String typed = place.text().substring(start, end);
            if (isFunctionWord(place.text().charAt(end - 1)) || !place.isWhole(start, end) || place.isKnown(typed)) {
                continue;
            }
            int at = start;
            Optional<String> meant = place.lexicon()
                    .sounds()
                    .like(typed, pinyin)
                    .filter(form -> keepsFunctionWords(typed, form))
                    .filter(form -> likeness.mayStandFor(typed, form, place.isPlatform(form), at, place.words()))
                    .findFirst();
            if (meant.isPresent()) {
                return Optional.of(new Correction(typed, meant.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether the small words inside stand in the form too: the 不 of 描述不付 for 描述不符. */
    private static boolean keepsFunctionWords(String typed, String form) {
        return IntStream.range(0, typed.length())
                .filter(at -> isFunctionWord(typed.charAt(at)))
                .allMatch(at -> at < form.length() && form.charAt(at) == typed.charAt(at));
    }

    /** 情节yanzhong: the end of a form in pinyin behind its beginning, which is a form itself. */
    private Optional<Correction> ending(Place place, int start) {
        String text = place.text();
        if (!Letters.isLatin(text.charAt(start)) || Letters.isInside(text, start)) {
            return Optional.empty();
        }
        int end = start;
        while (end < text.length() && Letters.isLatin(text.charAt(end))) {
            end++;
        }
        String typed = text.substring(start, end);
        for (int from = start - 1; from >= Math.max(0, start - LONGEST_BEGINNING); from--) {
            if (!TextFolding.isHan(text.charAt(from))) {
                return Optional.empty();
            }
            String beginning = text.substring(from, start);
            Optional<String> meant = place.lexicon()
                    .sounds()
                    .like(beginning + typed, pinyin)
                    .filter(form -> form.startsWith(beginning) && typed.length() >= SHORTEST_ENDING)
                    .findFirst();
            if (meant.isPresent()) {
                return Optional.of(new Correction(typed, meant.get().substring(beginning.length())));
            }
        }
        return Optional.empty();
    }

    /** The text with everything that keeps a word from being put right. */
    private record Place(
            String text,
            CommonWords.Words words,
            boolean[] taken,
            boolean[] mentioned,
            Lexicon lexicon,
            Predicate<String> knownWord) {

        boolean isFree(int at) {
            return !taken[at] && Letters.isWordPart(text.charAt(at));
        }

        /** Whether what begins there may go on: a small word of one character may stand inside a form, as in 描述不符. */
        boolean isFreeInside(int start, int at) {
            boolean inside = at > start && isFunctionWord(text.charAt(at)) && !isFunctionWord(text.charAt(at - 1));
            return isFree(at) || inside && Letters.isWordPart(text.charAt(at)) && !mentioned[at];
        }

        /** Whether no word, Latin or Chinese, reaches over an end. */
        boolean isWhole(int start, int end) {
            return !Letters.isInside(text, start)
                    && !Letters.isInside(text, end)
                    && words.isBoundary(start)
                    && words.isBoundary(end);
        }

        boolean isPlatform(String form) {
            return lexicon.mentions(form).stream()
                    .anyMatch(mention -> mention.platform().isPresent());
        }

        boolean isKnown(String typed) {
            return lexicon.knows(typed) || knownWord.test(typed);
        }
    }
}
