package app.zhanggui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language in which a program is answered: English for those who ask for it, else Chinese. */
public final class Language {

    private Language() {}

    /** The first language of the request's list that we speak. */
    public static Locale of(HttpServletRequest request) {
        // Without the header the servlet container would answer with the server's own language.
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Locale.CHINA;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> locale.getLanguage().equals("zh")
                        || locale.getLanguage().equals("en"))
                .findFirst()
                .orElse(Locale.CHINA);
    }
}
