package app.zhanggui.rulebook;

import java.util.Locale;

/**
 * A short text of the knowledge folder that is shown to people, in the two languages of the product.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Label(String zh, String en) {

    /** The text in the language: English where it is asked for, else Chinese. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
