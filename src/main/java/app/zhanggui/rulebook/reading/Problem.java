package app.zhanggui.rulebook.reading;

/**
 * Something in a file of the knowledge folder that is not allowed.
 *
 * @param file the file's path in the knowledge folder, with {@code /}
 * @param line the line in the file, counted from 1
 * @param value what stands there, empty where something is missing
 * @param message what is wrong and what is allowed
 */
public record Problem(String file, int line, String value, String message) {

    /** The problem as one line of a log, whatever characters the file holds. */
    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, message).replaceAll("\\p{Cntrl}", " ");
    }
}
