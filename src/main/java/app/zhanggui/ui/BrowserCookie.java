package app.zhanggui.ui;

import app.zhanggui.history.Browser;
import app.zhanggui.history.BrowserKey;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cookie by which a browser finds its conversations again; it has none before something is kept for it. */
@Component
class BrowserCookie {

    /** The cookie's name. */
    static final String NAME = "zhanggui-browser";

    /** As long as browsers let a cookie live. */
    private static final Duration AGE = Duration.ofDays(400);

    /** The key that the present request brings, or was given during it. */
    Optional<BrowserKey> key() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return Optional.empty();
        }
        return request.getAttribute(NAME) instanceof String changed
                ? BrowserKey.of(changed)
                : Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .flatMap(cookie -> BrowserKey.of(cookie.getValue()).stream())
                        .findFirst();
    }

    /** The browser of the present request, where something may be kept for it. */
    Optional<Browser> browser() {
        return key().map(BrowserKey::browser);
    }

    /** Gives the browser its key with the present response, for another 400 days. */
    void give(BrowserKey key) {
        send(key.secret(), AGE);
    }

    /** Takes the key from the browser. */
    void take() {
        send("", Duration.ZERO);
    }

    private static void send(String value, Duration age) {
        VaadinResponse response = VaadinResponse.getCurrent();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (response == null || request == null) {
            return;
        }
        request.setAttribute(NAME, value);
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
