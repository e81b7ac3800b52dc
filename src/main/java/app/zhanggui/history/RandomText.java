package app.zhanggui.history;

import java.security.SecureRandom;
import java.util.Base64;

/** Random bytes as text that may stand in an address or a cookie. */
final class RandomText {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    static String of(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
