package app.zhanggui.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** A language of the interface; the rule documents stay in Chinese. */
public enum InterfaceLanguage {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    /** The cookie in which the browser keeps the choice. */
    static final String COOKIE = "zhanggui-language";

    private final Locale locale;

    InterfaceLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The language that the browser asks for by its cookie; Chinese where it has none. */
    public static InterfaceLanguage of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                        .flatMap(Arrays::stream)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .anyMatch(cookie -> cookie.getValue().equals(ENGLISH.tag()))
                ? ENGLISH
                : CHINESE;
    }

    /** The language of that tag; Chinese where it is none of ours. */
    static InterfaceLanguage of(String tag) {
        return tag.equals(ENGLISH.tag()) ? ENGLISH : CHINESE;
    }

    /** The language of that locale. */
    public static InterfaceLanguage of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    /** The other language. */
    InterfaceLanguage other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    /** The locale whose words are shown. */
    public Locale locale() {
        return locale;
    }

    /** The language tag for {@code <html lang>} and the cookie. */
    public String tag() {
        return locale.toLanguageTag();
    }
}
