package app.zhanggui.ui.timeline;

/**
 * The size of a drawing, in its own units, which are pixels where it is shown at full size.
 *
 * @param name a CSS class
 * @param width the whole width
 * @param plotHeight the height between the axis and the highest value
 * @param margin the free space at both sides
 */
public record Frame(String name, double width, double plotHeight, double margin) {

    private static final double LOW = 0.55;

    /** For a desktop. */
    public static final Frame WIDE = new Frame("timeline-wide", 740, 214, 8);

    /** For a tablet, or for a desktop with the evidence beside. */
    public static final Frame MEDIUM = new Frame("timeline-medium", 500, 196, 6);

    /** For a phone. */
    public static final Frame NARROW = new Frame("timeline-narrow", 330, 176, 4);

    /** The same width with a lower plot, for a picture inside a text. */
    Frame low() {
        return new Frame(name, width, Math.round(plotHeight * LOW), margin);
    }

    /** The x of the left end of the axis. */
    double left() {
        return margin;
    }

    /** The x of the right end of the axis. */
    double right() {
        return width - margin;
    }
}
