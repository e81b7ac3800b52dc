package app.zhanggui.ui.timeline;

/** A part of the drawing, in the drawing's units. */
sealed interface Shape {

    /** The CSS classes that give it its colour. */
    String look();

    /** A straight line. */
    record Line(String look, double x1, double y1, double x2, double y2) implements Shape {}

    /**
     * A broken line.
     *
     * @param path the SVG path
     */
    record Path(String look, String path) implements Shape {}

    /**
     * A rectangle with round corners.
     *
     * @param detail shown when pointed at; may be empty
     */
    record Bar(String look, Box box, double radius, String detail) implements Shape {}

    /**
     * A circle, or a square that stands on its corner for the second line.
     *
     * @param detail shown when pointed at
     */
    record Dot(String look, double x, double y, boolean square, String detail) implements Shape {}

    /**
     * A text in one line.
     *
     * @param box the room that it takes
     * @param text what it says
     */
    record Label(String look, Box box, String text) implements Shape {}
}
