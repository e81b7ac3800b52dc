package app.zhanggui.ui.timeline;

import app.zhanggui.ui.timeline.Timeline.Event;
import app.zhanggui.ui.timeline.Timeline.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The events as dots on the lines, each labelled where there is room: what decided first, then the newest. */
final class EventDots {

    private static final double RADIUS = 4.5;
    private static final double GAP = 7;
    private static final double ABOVE = 3;

    private final List<Placed> placed = new ArrayList<>();

    EventDots(List<Line> lines, DateAxis days, ValueAxis values) {
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            lines.get(i).changes().forEach(change -> change.event()
                    .ifPresent(event ->
                            placed.add(new Placed(event, line, days.x(change.date()), values.y(change.total())))));
        }
    }

    private record Placed(Event event, int line, double x, double y) {

        String look() {
            return "tl-dot tl-line-" + line + " tl-" + event.weight().name().toLowerCase(Locale.ROOT);
        }

        /** Right below, where no step is; left above, where none is either; then the other two corners. */
        Stream<Box> places() {
            double width = TextSize.width(event.label());
            double right = x + GAP;
            double left = x - GAP - width;
            double below = y + ABOVE;
            double above = y - ABOVE - TextSize.LINE;
            return Stream.of(
                            new double[] {right, below},
                            new double[] {left, above},
                            new double[] {right, above},
                            new double[] {left, below})
                    .map(corner -> Box.sized(corner[0], corner[1], width, TextSize.LINE));
        }
    }

    /** The room that the dots take. */
    List<Box> boxes() {
        return placed.stream()
                .map(dot -> Box.sized(dot.x - RADIUS, dot.y - RADIUS, 2 * RADIUS, 2 * RADIUS))
                .toList();
    }

    /** The labels for which there is room. */
    List<Shape> labels(FreeRoom room) {
        return placed.stream()
                .filter(dot -> !dot.event.label().isEmpty())
                .sorted(Comparator.comparing((Placed dot) -> dot.event.weight())
                        .thenComparing(dot -> -dot.x)
                        .thenComparing(dot -> dot.y))
                .flatMap(dot -> room.place(dot.places()).stream()
                        .<Shape>map(box -> new Shape.Label("tl-event tl-line-" + dot.line, box, dot.event.label())))
                .toList();
    }

    /** The dots. */
    List<Shape> dots() {
        return placed.stream()
                .<Shape>map(dot -> new Shape.Dot(dot.look(), dot.x, dot.y, dot.line % 2 == 1, dot.event.detail()))
                .toList();
    }
}
