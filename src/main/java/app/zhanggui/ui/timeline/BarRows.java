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
    private final double now;
    private double y;

    /**
     * Places the bars.
     *
     * @param now the x of the upright line of today, on which no label stands
     * @param top the y above the first row
     */
    BarRows(List<Bar> bars, DateAxis days, Frame frame, double now, double top) {
        this.days = days;
        this.frame = frame;
        this.now = now;
        y = top;
        List<Lanes.Row> rows = Lanes.rows(bars);
        if (rows.stream().allMatch(this::hasRoomForItsName)) {
            rows.forEach(this::namedBeside);
        } else {
            rows.forEach(this::namedAbove);
        }
    }

    /** Whether all bars of the row begin to the right of its name. */
    private boolean hasRoomForItsName(Lanes.Row row) {
        double end = name(row).right() + GAP;
        return row.lanes().stream().flatMap(List::stream).allMatch(bar -> box(bar).left() >= end);
    }

    private Box name(Lanes.Row row) {
        return Box.sized(frame.left(), y, TextSize.width(row.kind()), HEIGHT);
    }

    private void namedBeside(Lanes.Row row) {
        Box name = name(row);
        label("tl-kind", name, row.kind());
        row.lanes().forEach(lane -> lane(lane, name.right() + GAP));
    }

    private void namedAbove(Lanes.Row row) {
        label("tl-kind", name(row), row.kind());
        y += TextSize.LINE + 3;
        row.lanes().forEach(lane -> lane(lane, frame.left()));
        y += ROW_GAP;
    }

    private void lane(List<Bar> lane, double left) {
        FreeRoom room = new FreeRoom(new Box(left, y, frame.right(), y + HEIGHT));
        List<Box> boxes = lane.stream().map(this::box).toList();
        boxes.forEach(room::take);
        room.take(Box.around(now, y, now, y + HEIGHT));
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
