package app.zhanggui.ui.timeline;

/** The room that a text takes, reckoned rather than measured, and rather too wide than too narrow. */
final class TextSize {

    /** The size of all labels. */
    static final double FONT = 12;

    /** The height of a line. */
    static final double LINE = 15;

    private static final double WIDE = 1.02;
    private static final double NARROW = 0.62;

    private TextSize() {}

    /** The width of the text in one line. */
    static double width(String text) {
        return text.codePoints()
                        .mapToDouble(character -> isWide(character) ? WIDE : NARROW)
                        .sum()
                * FONT;
    }

    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x30FF)
                || (character >= 0xFF00 && character <= 0xFF60)
                || character == '→'
                || character > 0xFFFF;
    }
}
