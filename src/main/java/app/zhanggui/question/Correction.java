package app.zhanggui.question;

/**
 * A word that was taken for another one.
 *
 * @param from the word as typed
 * @param to the word it was taken for
 */
public record Correction(String from, String to) {}
