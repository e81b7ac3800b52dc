package app.zhanggui.ui.timeline;

import java.util.List;
import java.util.Locale;

/** Draws timelines as SVG, for the wide and the narrow page. Everything that somebody wrote is escaped. */
public final class TimelineSvg {

    private static final List<Frame> FRAMES = List.of(Frame.WIDE, Frame.MEDIUM, Frame.NARROW);
    private static final double BASELINE = 0.8;
    private static final double DOT = 4.5;

    private final StringBuilder svg = new StringBuilder();

    private TimelineSvg() {}

    /**
     * The picture in each of the sizes of which the style sheet shows one.
     *
     * @param timeline what it shows
     * @param format names months and years
     * @param id begins the ids in the markup; unique on the page
     */
    public static String of(Timeline timeline, AxisFormat format, String id) {
        return inFrames(FRAMES, timeline, format, id);
    }

    /** The same, lower, for a place inside a text. */
    public static String small(Timeline timeline, AxisFormat format, String id) {
        return inFrames(FRAMES.stream().map(Frame::low).toList(), timeline, format, id);
    }

    private static String inFrames(List<Frame> frames, Timeline timeline, AxisFormat format, String id) {
        TimelineSvg markup = new TimelineSvg();
        for (Frame frame : frames) {
            markup.picture(timeline, TimelineLayout.of(timeline, format, frame), id + "-" + frame.name());
        }
        return markup.svg.toString();
    }

    private void picture(Timeline timeline, Drawing drawing, String id) {
        add(
                "<svg class=\"timeline %s\" viewBox=\"0 0 %s %s\" role=\"img\" aria-labelledby=\"%s-t %s-d\">",
                drawing.frame().name(), drawing.frame().width(), drawing.height(), id, id);
        add("<title id=\"%s-t\">%s</title>", id, timeline.title());
        add("<desc id=\"%s-d\">%s</desc>", id, timeline.description());
        drawing.shapes().forEach(this::shape);
        svg.append("</svg>");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Line line ->
                add(
                        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>",
                        line.look(), line.x1(), line.y1(), line.x2(), line.y2());
            case Shape.Path path -> add("<path class=\"%s\" d=\"%s\"/>", path.look(), path.path());
            case Shape.Bar bar -> bar(bar);
            case Shape.Dot dot -> dot(dot);
            case Shape.Label label ->
                add(
                        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>",
                        label.look(),
                        label.box().left(),
                        label.box().top() + (label.box().bottom() - label.box().top()) * BASELINE,
                        label.text());
        }
    }

    private void bar(Shape.Bar bar) {
        Box box = bar.box();
        add(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"><title>%s</title></rect>",
                bar.look(), box.left(), box.top(), box.width(), box.bottom() - box.top(), bar.radius(), bar.detail());
    }

    private void dot(Shape.Dot dot) {
        if (dot.square()) {
            add(
                    "<path class=\"%s\" d=\"M%s,%s l%s,%s l%s,%s l%s,%s z\"><title>%s</title></path>",
                    dot.look(),
                    dot.x(),
                    dot.y() - DOT - 1,
                    DOT + 1,
                    DOT + 1,
                    -DOT - 1,
                    DOT + 1,
                    -DOT - 1,
                    -DOT - 1,
                    dot.detail());
        } else {
            add(
                    "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"><title>%s</title></circle>",
                    dot.look(), dot.x(), dot.y(), DOT, dot.detail());
        }
    }

    private void add(String markup, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Double number
                    ? String.format(Locale.ROOT, "%.1f", number)
                    : escape(values[i].toString());
        }
        svg.append(String.format(Locale.ROOT, markup, written));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
