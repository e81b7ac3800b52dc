package app.zhanggui.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key by which a browser is known again: 256 random bits. Whoever holds it reads that browser's conversations, so it
 * stands in the browser's cookie and nowhere else; the database has its digest.
 *
 * @param secret the key as it stands in the cookie
 */
public record BrowserKey(String secret) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new key. */
    public static BrowserKey random() {
        return new BrowserKey(RandomText.of(BYTES));
    }

    /** The key of a cookie; empty where it has not the form of one. */
    public static Optional<BrowserKey> of(String cookie) {
        return Optional.of(cookie).filter(text -> FORM.matcher(text).matches()).map(BrowserKey::new);
    }

    /** The browser that holds this key. */
    public Browser browser() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return new Browser(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "BrowserKey";
    }
}
