package app.zhanggui.retrieval;

/**
 * A part of a text as it is to be written: a number in digits, or characters that stay as they are.
 *
 * @param end the offset behind the part
 * @param written what to write for it
 */
record Numeral(int end, String written) {

    static Numeral unchanged(String text, int start, int end) {
        return new Numeral(end, text.substring(start, end));
    }
}
