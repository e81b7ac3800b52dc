package app.zhanggui.ui.timeline;

import app.zhanggui.ui.timeline.Timeline.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The measures below the axis: a named row for each kind, its days beside or in each bar where there is room. */
final class BarRows {

    private static final double HEIGHT = 16;
    private static final double GAP = 5;
    private static final double INSIDE = 3;
    private static final double ROW_GAP = 9;
    private static final double RADIUS = 4;
    private static final double LEAST_WIDTH = 4;

    private final List<Shape> shapes = new ArrayList<>();
    private final DateAxis days;
    private final Frame frame;
    private double y;

    BarRows(List<Bar> bars, DateAxis days, Frame frame, double top) {
        this.days = days;
        this.frame = frame;
        y = top;
        Lanes.rows(bars).forEach(this::row);
    }

    private void row(Lanes.Row row) {
        Box name = Box.sized(frame.left(), y, TextSize.width(row.kind()), TextSize.LINE);
        shapes.add(new Shape.Label("tl-kind", name, row.kind()));
        y += TextSize.LINE + 3;
        row.lanes().forEach(this::lane);
        y += ROW_GAP;
    }

    private void lane(List<Bar> lane) {
        FreeRoom room = new FreeRoom(new Box(frame.left(), y, frame.right(), y + HEIGHT));
        List<Box> boxes = lane.stream().map(this::box).toList();
        boxes.forEach(room::take);
        for (int i = lane.size() - 1; i >= 0; i--) {
            bar(lane.get(i), boxes.get(i), room);
        }
        y += HEIGHT + GAP;
    }

    private Box box(Bar bar) {
        double from = days.x(bar.start());
        double to = bar.lastDay().map(last -> days.x(last.plusDays(1))).orElse(days.right());
        return new Box(Math.min(from, days.right() - LEAST_WIDTH), y, Math.max(to, from + LEAST_WIDTH), y + HEIGHT);
    }

    private void bar(Bar bar, Box box, FreeRoom room) {
        String state = bar.active() ? "tl-active" : bar.lastDay().isEmpty() ? "tl-open" : "tl-over";
        shapes.add(new Shape.Bar("tl-bar " + state, box, RADIUS, bar.kind() + " " + bar.label()));
        for (String text : List.of(bar.label(), bar.brief())) {
            if (!text.isEmpty() && (inside(text, state, box) || beside(text, box, room))) {
                return;
            }
        }
    }

    private boolean inside(String text, String state, Box box) {
        double width = TextSize.width(text);
        if (width + 2 * INSIDE > box.width()) {
            return false;
        }
        label("tl-bar-inside " + state, Box.sized(box.left() + INSIDE, y, width, HEIGHT), text);
        return true;
    }

    private boolean beside(String text, Box box, FreeRoom room) {
        double width = TextSize.width(text);
        Optional<Box> free = room.place(DoubleStream.of(box.right() + GAP, box.left() - GAP - width)
                .mapToObj(left -> Box.sized(left, y, width, HEIGHT)));
        free.ifPresent(place -> label("tl-bar-label", place, text));
        return free.isPresent();
    }

    private void label(String look, Box box, String text) {
        shapes.add(new Shape.Label(look, box, text));
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** The y below the last row. */
    double bottom() {
        return y;
    }
}
