package app.zhanggui.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineLayoutTest {

    private static final List<Frame> FRAMES = List.of(Frame.WIDE, Frame.MEDIUM, Frame.NARROW);

    static Stream<Timeline> timelines() {
        return Stream.of(
                        Stream.of(
                                Timelines.empty(),
                                Timelines.year(),
                                two(),
                                sameDay(),
                                Timelines.of(List.of(), List.of(), List.of())),
                        IntStream.range(0, 40)
                                .mapToObj(seed -> Timelines.random(seed, 1 + seed * 3 / 2, 1 + seed % 12)))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void noLabelCoversAnother(Timeline timeline) {
        for (var frame : FRAMES) {
            var labels = labels(draw(timeline, frame));
            for (int i = 0; i < labels.size(); i++) {
                for (int k = i + 1; k < labels.size(); k++) {
                    assertThat(labels.get(i).box().overlaps(labels.get(k).box()))
                            .as("%s and %s", labels.get(i), labels.get(k))
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void everythingLiesInTheDrawing(Timeline timeline) {
        for (var frame : FRAMES) {
            var drawing = draw(timeline, frame);
            var bounds = new Box(0, 0, frame.width(), drawing.height());
            assertThat(labels(drawing)).allMatch(label -> bounds.contains(label.box()));
            assertThat(shapes(drawing, Shape.Bar.class)).allMatch(bar -> bounds.contains(bar.box()));
            assertThat(shapes(drawing, Shape.Dot.class))
                    .allMatch(dot -> bounds.contains(Box.around(dot.x(), dot.y(), dot.x(), dot.y())));
        }
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void noEventLabelStandsOnAStepOrADot(Timeline timeline) {
        var drawing = draw(timeline, Frame.WIDE);
        var dots = shapes(drawing, Shape.Dot.class).stream()
                .map(dot -> Box.sized(dot.x() - 4, dot.y() - 4, 8, 8))
                .toList();

        assertThat(labels(drawing))
                .filteredOn(label -> label.look().startsWith("tl-event"))
                .allMatch(label -> dots.stream().noneMatch(label.box()::overlaps));
    }

    @Test
    void stepsRiseWithTheTotals() {
        var dots = shapes(draw(Timelines.year(), Frame.WIDE), Shape.Dot.class);

        assertThat(dots).hasSize(4);
        assertThat(dots).extracting(Shape.Dot::x).isSorted();
        assertThat(dots.stream().map(dot -> -dot.y())).isSorted();
        assertThat(dots).extracting(Shape.Dot::detail).containsExactly("+4 → 4", "+3 → 7", "+4 → 11", "+9 → 20");
    }

    @Test
    void aYearOfEventsIsLabelledInFull() {
        assertThat(texts(draw(Timelines.year(), Frame.WIDE)))
                .contains("+4 → 4", "+3 → 7", "+4 → 11", "+9 → 20", "今天", "清零")
                .contains("5 分 · 冻结直播权限 7 天", "10 分 · 冻结账户 30 天", "20 分 · 冻结账户 60 天", "30 分 · 冻结账户 180 天")
                .contains("2月", "12月", "2026年", "2027年");
    }

    @Test
    void showsTheNextThresholdAndNoneAbove() {
        assertThat(texts(draw(Timelines.year(), Frame.WIDE))).noneMatch(text -> text.startsWith("40"));
        assertThat(texts(draw(Timelines.empty(), Frame.WIDE)))
                .anyMatch(text -> text.startsWith("5 分"))
                .noneMatch(text -> text.startsWith("10 分"));
    }

    @Test
    void aPhoneShowsFewerMonths() {
        var months = "\\d+月";

        assertThat(texts(draw(Timelines.year(), Frame.NARROW)).stream().filter(text -> text.matches(months)))
                .hasSizeBetween(4, 7);
        assertThat(texts(draw(Timelines.year(), Frame.WIDE)).stream().filter(text -> text.matches(months)))
                .hasSizeGreaterThan(11);
    }

    @Test
    void manyYearsAreNamedByYear() {
        var timeline = Timelines.of(
                List.of(Timelines.line("扣分", "1998-03-01", 4, "2026-11-20", 9)), Timelines.LADDER, List.of());

        assertThat(texts(draw(timeline, Frame.NARROW)))
                .contains("2000年", "2020年")
                .noneMatch(text -> text.endsWith("月"));
    }

    @Test
    void anEventOfTheYearOneIsDrawnToo() {
        var timeline = Timelines.of(List.of(Timelines.line("扣分", "0001-01-01", 4)), Timelines.LADDER, List.of());

        assertThat(labels(draw(timeline, Frame.NARROW))).hasSizeLessThan(30);
    }

    @Test
    void fewEventsAreShownAmongHalfAYear() {
        var axis = DateAxis.of(Timelines.empty(), Frame.WIDE);

        assertThat(axis.months()).isEqualTo(6);
        assertThat(axis.to()).isAfter(LocalDate.of(2027, 1, 1));
    }

    @Test
    void whatHasNoEndGoesOnToTheEdge() {
        var bars = shapes(draw(Timelines.year(), Frame.WIDE), Shape.Bar.class);

        assertThat(bars)
                .filteredOn(bar -> bar.look().contains("tl-open"))
                .singleElement()
                .satisfies(bar -> assertThat(bar.box().right()).isEqualTo(Frame.WIDE.right()));
        assertThat(bars).filteredOn(bar -> bar.look().contains("tl-active")).hasSize(1);
    }

    @Test
    void theLineOfTodayGoesOnBelowTheAxisOnlyToBars() {
        var today = "tl-today";

        assertThat(shapes(draw(Timelines.empty(), Frame.WIDE), Shape.Line.class))
                .filteredOn(line -> line.look().equals(today))
                .hasSize(1);
        assertThat(shapes(draw(Timelines.year(), Frame.WIDE), Shape.Line.class))
                .filteredOn(line -> line.look().equals(today))
                .hasSize(2);
    }

    @Test
    void barsOfOneKindThatOverlapStandInLanesBelowEachOther() {
        var rows = Lanes.rows(List.of(
                Timelines.bar("冻结账户", "2026-01-01", "2026-03-01"),
                Timelines.bar("冻结账户", "2026-02-01", "2026-04-01"),
                Timelines.bar("冻结账户", "2026-03-02", "2026-03-09"),
                Timelines.bar("降级", "2026-02-01", "2026-02-02")));

        assertThat(rows).extracting(Lanes.Row::kind).containsExactly("冻结账户", "降级");
        assertThat(rows.getFirst().lanes()).extracting(List::size).containsExactly(2, 1);
    }

    @Test
    void tooManyAtOnceAreDrawnAsOneFromTheFirstDayToTheLast() {
        var bars = IntStream.range(1, 10)
                .mapToObj(day -> Timelines.bar("冻结账户", "2026-01-0" + day, "2026-02-0" + day))
                .toList();

        assertThat(Lanes.rows(bars)).singleElement().satisfies(row -> assertThat(row.lanes())
                .singleElement()
                .satisfies(lane -> assertThat(lane).singleElement().satisfies(bar -> {
                    assertThat(bar.start()).isEqualTo("2026-01-01");
                    assertThat(bar.lastDay()).isEqualTo(Optional.of(LocalDate.of(2026, 2, 9)));
                })));
    }

    @Test
    void twoTracksAreNamedAndMarkedDifferently() {
        var drawing = draw(two(), Frame.NARROW);

        assertThat(texts(drawing)).contains("A 类积分", "B 类积分");
        assertThat(shapes(drawing, Shape.Dot.class))
                .extracting(Shape.Dot::square)
                .contains(true, false);
    }

    @Test
    void whatWasWrittenIsNoMarkup() {
        var timeline = Timelines.of(
                List.of(Timelines.line("<script>alert(\"1\")</script>&", "2026-03-01", 4)), List.of(), List.of());

        assertThat(TimelineSvg.of(timeline, Timelines.FORMAT, "t"))
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;")
                .doesNotContain("<script", "style=", "NaN");
    }

    @Test
    void everySizeIsNamedForScreenReaders() {
        assertThat(TimelineSvg.of(Timelines.year(), Timelines.FORMAT, "t"))
                .contains(
                        "role=\"img\" aria-labelledby=\"t-timeline-wide-t t-timeline-wide-d\"",
                        "<title id=\"t-timeline-wide-t\">时间线</title>",
                        "<desc id=\"t-timeline-narrow-d\">累计 20 分</desc>");
    }

    private static Timeline two() {
        return Timelines.of(
                List.of(
                        Timelines.line("A 类积分", "2026-03-01", 4, "2026-08-01", 4),
                        Timelines.line("B 类积分", "2026-05-01", 12)),
                List.of(),
                List.of(Timelines.open("商品下架或封禁", "2026-03-01")));
    }

    private static Timeline sameDay() {
        return Timelines.of(
                List.of(Timelines.line(
                        "扣分", "2026-11-20", 1, "2026-11-20", 2, "2026-11-20", 3, "2026-11-21", 30, "2026-11-21", 999)),
                Timelines.LADDER,
                List.of());
    }

    private static Drawing draw(Timeline timeline, Frame frame) {
        return TimelineLayout.of(timeline, Timelines.FORMAT, frame);
    }

    private static List<String> texts(Drawing drawing) {
        return labels(drawing).stream().map(Shape.Label::text).toList();
    }

    private static List<Shape.Label> labels(Drawing drawing) {
        return shapes(drawing, Shape.Label.class);
    }

    private static <T extends Shape> List<T> shapes(Drawing drawing, Class<T> type) {
        return drawing.shapes().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
