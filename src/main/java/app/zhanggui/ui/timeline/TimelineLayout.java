package app.zhanggui.ui.timeline;

import app.zhanggui.ui.timeline.Timeline.Clearing;
import app.zhanggui.ui.timeline.Timeline.Level;
import app.zhanggui.ui.timeline.Timeline.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Places everything of a timeline: the plot, the axis below it, the bars below that. */
final class TimelineLayout {

    private static final double HEAD = 24;
    private static final double LEGEND = 22;
    private static final double TICK = 5;
    private static final double AXIS = 44;
    private static final double GAP = 5;
    private static final double LEGEND_SAMPLE = 22;
    private static final double LABEL_STEP = 24;

    private final Timeline timeline;
    private final AxisFormat format;
    private final Frame frame;
    private final DateAxis days;
    private final ValueAxis values;
    private final double top;
    private final double now;
    private final FreeRoom room;
    private final List<Shape> shapes = new ArrayList<>();

    private TimelineLayout(Timeline timeline, AxisFormat format, Frame frame) {
        this.timeline = timeline;
        this.format = format;
        this.frame = frame;
        top = HEAD + (hasLegend() ? LEGEND : 0);
        days = DateAxis.of(timeline, frame);
        values = ValueAxis.of(timeline, top, top + frame.plotHeight());
        now = days.x(timeline.today());
        room = new FreeRoom(new Box(0, 0, frame.width(), values.base()));
    }

    /** Draws the timeline into the frame. */
    static Drawing of(Timeline timeline, AxisFormat format, Frame frame) {
        return new TimelineLayout(timeline, format, frame).draw();
    }

    private Drawing draw() {
        if (hasLegend()) {
            legend();
        }
        List<Level> levels = values.shown(timeline.levels());
        levels.forEach(level -> across("tl-level", values.y(level.value())));
        if (levels.isEmpty()) {
            values.scale().forEach(total -> across("tl-scale", values.y(total)));
        }
        ticks();
        takeUprights();
        today();
        timeline.clearings().reversed().forEach(this::clearing);
        for (int i = timeline.lines().size() - 1; i >= 0; i--) {
            steps(timeline.lines().get(i), i);
        }
        EventDots dots = new EventDots(timeline.lines(), days, values);
        dots.boxes().forEach(room::take);
        // First, because the name of a threshold may stand anywhere along its line.
        shapes.addAll(dots.labels(room));
        levels.reversed().forEach(this::name);
        if (levels.isEmpty()) {
            values.scale().forEach(this::name);
        }
        shapes.addAll(dots.dots());
        BarRows bars = new BarRows(timeline.bars(), days, frame, now, values.base() + AXIS);
        // Behind the bars and not through the months: what is written there stays readable.
        shapes.add(new Shape.Line("tl-today", now, HEAD - GAP, now, values.base()));
        if (!timeline.bars().isEmpty()) {
            shapes.add(new Shape.Line("tl-today", now, values.base() + AXIS - GAP, now, bars.bottom()));
        }
        shapes.addAll(bars.shapes());
        return new Drawing(frame, bars.bottom() + GAP, shapes);
    }

    private boolean hasLegend() {
        return timeline.lines().size() > 1 || timeline.levels().isEmpty();
    }

    private void legend() {
        double x = frame.left();
        double y = LEGEND / 2;
        for (int i = 0; i < timeline.lines().size(); i++) {
            String name = timeline.lines().get(i).name();
            shapes.add(new Shape.Line("tl-step tl-line-" + i, x, y, x + LEGEND_SAMPLE, y));
            Box box = Box.sized(x + LEGEND_SAMPLE + GAP, y - TextSize.LINE / 2, TextSize.width(name), TextSize.LINE);
            shapes.add(new Shape.Label("tl-legend", box, name));
            room.take(box);
            x = box.right() + LEGEND_SAMPLE;
        }
    }

    private void across(String look, double y) {
        shapes.add(new Shape.Line(look, frame.left(), y, frame.right(), y));
    }

    private void ticks() {
        across("tl-axis", values.base());
        for (Ticks.Tick tick : new Ticks(days, format).all()) {
            shapes.add(new Shape.Line("tl-tick", tick.x(), values.base(), tick.x(), values.base() + TICK));
            axisLabel("tl-month", tick.x(), values.base() + TICK + 1, tick.label());
            tick.year()
                    .ifPresent(year -> axisLabel("tl-year", tick.x(), values.base() + TICK + 1 + TextSize.LINE, year));
        }
    }

    private void axisLabel(String look, double x, double y, String text) {
        Box box = Box.sized(x, y, TextSize.width(text), TextSize.LINE);
        if (box.right() <= frame.right()) {
            shapes.add(new Shape.Label(look, box, text));
        }
    }

    private void today() {
        double width = TextSize.width(timeline.todayLabel());
        headLabel("tl-today-label", timeline.todayLabel(), DoubleStream.of(now - GAP - width, now + GAP));
    }

    private void clearing(Clearing clearing) {
        double x = days.x(clearing.date());
        shapes.add(new Shape.Line("tl-clearing", x, HEAD - GAP, x, values.base()));
        double width = TextSize.width(clearing.label());
        headLabel("tl-clearing-label", clearing.label(), DoubleStream.of(x + GAP, x - GAP - width));
    }

    /** Keeps labels off the upright lines. */
    private void takeUprights() {
        DoubleStream clearings = timeline.clearings().stream().mapToDouble(clearing -> days.x(clearing.date()));
        DoubleStream.concat(DoubleStream.of(now), clearings)
                .forEach(x -> room.take(Box.around(x, HEAD - GAP, x, values.base())));
    }

    /** Names an upright line at its upper end, at the first place that is free. */
    private void headLabel(String look, String text, DoubleStream lefts) {
        double width = TextSize.width(text);
        double y = top - TextSize.LINE - GAP;
        room.place(lefts.mapToObj(left -> box(left, y, width)))
                .ifPresent(box -> shapes.add(new Shape.Label(look, box, text)));
    }

    private void steps(Line line, int index) {
        Steps steps = new Steps(line, days, values, now);
        steps.boxes().forEach(room::take);
        shapes.add(new Shape.Path("tl-step tl-later tl-line-" + index, steps.laterPath()));
        shapes.add(new Shape.Path("tl-step tl-line-" + index, steps.pastPath()));
    }

    /** Names a threshold above its line, or below it, wherever nothing is in the way; in full if that fits. */
    private void name(Level level) {
        double y = values.y(level.value());
        Stream.of(level.label(), level.brief())
                .flatMap(text -> room.place(alongLine(y, TextSize.width(text))).stream()
                        .map(box -> new Shape.Label("tl-level-label", box, text)))
                .findFirst()
                .ifPresent(shapes::add);
    }

    private void name(long total) {
        String text = String.valueOf(total);
        room.place(alongLine(values.y(total), TextSize.width(text)))
                .ifPresent(box -> shapes.add(new Shape.Label("tl-level-label", box, text)));
    }

    private Stream<Box> alongLine(double y, double width) {
        return DoubleStream.of(y - TextSize.LINE - 1, y + 1).boxed().flatMap(top -> DoubleStream.iterate(
                        frame.left(), left -> left + width <= frame.right(), left -> left + LABEL_STEP)
                .mapToObj(left -> box(left, top, width)));
    }

    private static Box box(double left, double top, double width) {
        return Box.sized(left, top, width, TextSize.LINE);
    }
}
