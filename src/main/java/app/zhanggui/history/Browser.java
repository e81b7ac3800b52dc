package app.zhanggui.history;

/**
 * A browser as the database knows it.
 *
 * @param digest the SHA-256 of its key, in hexadecimal; it does not lead back to the key
 */
public record Browser(String digest) {}
