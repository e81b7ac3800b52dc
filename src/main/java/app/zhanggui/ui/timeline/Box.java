package app.zhanggui.ui.timeline;

/**
 * A rectangle of the drawing.
 *
 * @param left its left edge
 * @param top its upper edge; y grows downward
 * @param right its right edge
 * @param bottom its lower edge
 */
record Box(double left, double top, double right, double bottom) {

    /** The rectangle of that size. */
    static Box sized(double left, double top, double width, double height) {
        return new Box(left, top, left + width, top + height);
    }

    /** The rectangle around two points, a little thicker than the line between them. */
    static Box around(double x1, double y1, double x2, double y2) {
        double half = 1.5;
        return new Box(
                Math.min(x1, x2) - half, Math.min(y1, y2) - half, Math.max(x1, x2) + half, Math.max(y1, y2) + half);
    }

    /** Whether the two have a point inside both. */
    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether the other lies wholly in this one. */
    boolean contains(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    double width() {
        return right - left;
    }
}
