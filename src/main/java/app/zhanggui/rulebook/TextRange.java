package app.zhanggui.rulebook;

/**
 * A half-open range of UTF-16 offsets into a text.
 *
 * @param start the first offset, 0 or more
 * @param end the offset behind the last character, not before {@code start}
 */
public record TextRange(int start, int end) {

    /**
     * Checks the order of the two offsets.
     *
     * @throws IllegalArgumentException when {@code start} is negative or behind {@code end}
     */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range " + start + ".." + end + ": 0 <= start <= end is allowed");
        }
    }

    /** The range's part of the text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The number of characters covered. */
    public int length() {
        return end - start;
    }
}
