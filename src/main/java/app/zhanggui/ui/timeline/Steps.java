package app.zhanggui.ui.timeline;

import app.zhanggui.ui.timeline.Timeline.Change;
import app.zhanggui.ui.timeline.Timeline.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A running total as steps: level from change to change, upright at each change. */
final class Steps {

    private final List<Point> past = new ArrayList<>();
    private final List<Point> later = new ArrayList<>();

    /** Places the line between the ends of the axis; what lies behind {@code now} is later. */
    Steps(Line line, DateAxis days, ValueAxis values, double now) {
        past.add(new Point(days.left(), values.base()));
        double y = values.base();
        for (Change change : line.changes()) {
            double x = days.x(change.date());
            reach(x, y, now);
            y = values.y(change.total());
            (x > now ? later : past).add(new Point(x, y));
        }
        reach(days.right(), y, now);
    }

    private void reach(double x, double y, double now) {
        if (x <= now) {
            past.add(new Point(x, y));
            return;
        }
        if (later.isEmpty()) {
            past.add(new Point(now, y));
            later.add(new Point(now, y));
        }
        later.add(new Point(x, y));
    }

    private record Point(double x, double y) {}

    /** The SVG path up to today. */
    String pastPath() {
        return path(past);
    }

    /** The SVG path from today on, if nothing more happens. */
    String laterPath() {
        return path(later);
    }

    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "M" : " L").append(String.format(Locale.ROOT, "%.1f,%.1f", point.x, point.y));
        }
        return path.toString();
    }

    /** The room that the line takes, piece by piece. */
    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (List<Point> points : List.of(past, later)) {
            for (int i = 1; i < points.size(); i++) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                boxes.add(Box.around(from.x, from.y, to.x, to.y));
            }
        }
        return boxes;
    }
}
