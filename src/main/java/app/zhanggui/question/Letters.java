package app.zhanggui.question;

import app.zhanggui.text.TextFolding;

/** The characters of which words are made. Stateless. */
final class Letters {

    private Letters() {}

    static boolean isWordPart(char c) {
        return TextFolding.isHan(c) || isLatin(c);
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether a Latin word reaches over the offset. */
    static boolean isInside(String text, int at) {
        return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
    }
}
