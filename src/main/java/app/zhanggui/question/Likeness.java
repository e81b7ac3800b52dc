package app.zhanggui.question;

import app.zhanggui.text.TextFolding;
import java.util.stream.IntStream;

/** Judges whether a word that was typed may stand for a form of the glossary. Immutable, thread-safe. */
final class Likeness {

    private static final int SHORTEST_PINYIN = 5;

    private final CommonWords common;

    Likeness(CommonWords common) {
        this.common = common;
    }

    /**
     * Whether the typed word may stand for the form that sounds like it or differs by one character.
     *
     * @param name whether the form is a platform's name; nobody means a word by 抖因
     * @param start where the typed word begins in its text
     * @param words the words of that text
     */
    boolean mayStandFor(String typed, String form, boolean name, int start, CommonWords.Words words) {
        if (typed.equals(form)) {
            return false;
        }
        long chinese = typed.codePoints().filter(TextFolding::isHan).count();
        if (chinese == 0) {
            return typed.length() >= SHORTEST_PINYIN;
        }
        if (chinese < typed.length()) {
            return true;
        }
        return typed.length() == form.length() && differsOnlyWhereItMay(typed, form, name, start, words);
    }

    private boolean differsOnlyWhereItMay(String typed, String form, boolean name, int start, CommonWords.Words words) {
        int[] different = IntStream.range(0, typed.length())
                .filter(at -> typed.charAt(at) != form.charAt(at))
                .toArray();
        int shared = typed.length() - different.length;
        boolean inALongerWord = IntStream.of(different).anyMatch(at -> words.isPartOfLongerWord(start + at));
        boolean isAWord = IntStream.of(different).anyMatch(at -> common.isWord(typed.charAt(at)));
        return shared > 0 && !inALongerWord && (!isAWord || name && sharesARareOne(typed, form));
    }

    /** Whether they share a character that is no word by itself, as 抖 of 抖因. */
    private boolean sharesARareOne(String typed, String form) {
        return IntStream.range(0, typed.length())
                .filter(at -> typed.charAt(at) == form.charAt(at))
                .anyMatch(at -> !common.isWord(typed.charAt(at)));
    }
}
