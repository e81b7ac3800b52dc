package app.zhanggui.question;

import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts words right that sound like a word of the glossary: 扣芬 for 扣分, 快首 for 快手, 降ji for 降级.
 *
 * <p>A word that the rule documents themselves use is never touched, and what is put in its place shares a character
 * with it or is pinyin. Stateless, thread-safe.
 */
final class Spelling {

    /** They stand beside every word, so a likeness of sound across them means nothing. */
    private static final String FUNCTION_WORDS = "的了是不在有我你他她它这那和与或也都就才被把从到给让很太最吗呢吧啊";

    private static final int LONGEST = 8;
    private static final int SHORTEST = 2;

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
        boolean[] taken = new boolean[text.length()];
        for (int at = 0; at < text.length(); at++) {
            taken[at] = matter.charAt(at) == ' ' || FUNCTION_WORDS.indexOf(text.charAt(at)) >= 0;
        }
        lexicon.mentions(text).forEach(mention -> {
            for (int at = mention.start(); at < mention.end(); at++) {
                taken[at] = true;
            }
        });
        List<Correction> corrections = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Optional<Correction> correction = at(text, start, taken, lexicon, knownWord);
            correction.ifPresent(corrections::add);
            start += correction.map(c -> c.from().length()).orElse(1);
        }
        return corrections;
    }

    private Optional<Correction> at(
            String text, int start, boolean[] taken, Lexicon lexicon, Predicate<String> knownWord) {
        int limit = start;
        while (limit < text.length() && limit < start + LONGEST && !taken[limit] && isWordPart(text.charAt(limit))) {
            limit++;
        }
        for (int end = limit; end >= start + SHORTEST; end--) {
            String typed = text.substring(start, end);
            if (cutsLatinWord(text, start, end)) {
                continue;
            }
            Optional<String> meant = lexicon.bySound(pinyin.of(typed)).filter(form -> mayStandFor(typed, form));
            if (meant.isPresent() && !knownWord.test(typed)) {
                return Optional.of(new Correction(typed, meant.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean mayStandFor(String typed, String form) {
        boolean allLatin = typed.codePoints().noneMatch(TextFolding::isHan);
        boolean anyLatin = typed.codePoints().anyMatch(c -> !TextFolding.isHan(c));
        boolean sharesCharacter = typed.codePoints().anyMatch(c -> form.indexOf(c) >= 0);
        return !typed.equals(form) && (allLatin ? typed.length() > 4 : anyLatin || sharesCharacter);
    }

    private static boolean isWordPart(char c) {
        return TextFolding.isHan(c) || c >= 'a' && c <= 'z';
    }

    private static boolean cutsLatinWord(String text, int start, int end) {
        return isLatin(text, start - 1) && isLatin(text, start) || isLatin(text, end - 1) && isLatin(text, end);
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }
}
