package app.zhanggui.rulebook.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** Digests of files and of the whole rule book. */
final class Fingerprint {

    private static final int VERSION_LENGTH = 12;

    private Fingerprint() {}

    /** The digest of a file's bytes. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The rule book's version: equal for equal files with equal content, whenever they were written. */
    static String version(SortedMap<String, String> fingerprintsByFile) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, String> file : fingerprintsByFile.entrySet()) {
            digest.update((file.getKey() + '\0' + file.getValue() + '\n').getBytes(UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
