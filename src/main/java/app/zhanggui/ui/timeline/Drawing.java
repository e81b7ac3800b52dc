package app.zhanggui.ui.timeline;

import java.util.List;

/**
 * A finished drawing.
 *
 * @param frame its name and width
 * @param height its height
 * @param shapes its parts, the hindmost first
 */
record Drawing(Frame frame, double height, List<Shape> shapes) {

    Drawing {
        shapes = List.copyOf(shapes);
    }
}
