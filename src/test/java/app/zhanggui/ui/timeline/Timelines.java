package app.zhanggui.ui.timeline;

import app.zhanggui.ui.timeline.Timeline.Bar;
import app.zhanggui.ui.timeline.Timeline.Change;
import app.zhanggui.ui.timeline.Timeline.Clearing;
import app.zhanggui.ui.timeline.Timeline.Event;
import app.zhanggui.ui.timeline.Timeline.Level;
import app.zhanggui.ui.timeline.Timeline.Line;
import app.zhanggui.ui.timeline.Timeline.Weight;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Invented timelines. */
final class Timelines {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final AxisFormat FORMAT =
            new AxisFormat(DateTimeFormatter.ofPattern("M月", Locale.CHINA), DateTimeFormatter.ofPattern("yyyy年"));

    static final List<Level> LADDER = List.of(
            level(5, "冻结直播权限 7 天"),
            level(10, "冻结账户 30 天"),
            level(20, "冻结账户 60 天"),
            level(30, "冻结账户 180 天"),
            level(40, "清退账户"));

    private Timelines() {}

    static Timeline of(List<Line> lines, List<Level> levels, List<Bar> bars) {
        return new Timeline(
                "时间线",
                "累计 20 分",
                TODAY,
                "今天",
                lines,
                levels,
                bars,
                List.of(new Clearing(LocalDate.of(2027, 1, 1), "清零")));
    }

    static Timeline empty() {
        return of(List.of(new Line("扣分", List.of())), LADDER, List.of());
    }

    /** The year of the sketch: four events, three freezes. */
    static Timeline year() {
        return of(
                List.of(line("扣分", "2026-02-10", 4, "2026-05-06", 3, "2026-09-18", 4, "2026-11-20", 9)),
                LADDER,
                List.of(
                        bar("冻结直播权限", "2026-05-06", "2026-05-12"),
                        bar("冻结账户", "2026-09-18", "2026-10-17"),
                        bar("冻结账户", "2026-11-20", "2027-01-18"),
                        open("账户降级至 L0", "2026-09-18")));
    }

    /** So many events on random days of so many years. */
    static Timeline random(long seed, int events, int years) {
        var random = new Random(seed);
        var days = random.ints(events, 0, 365 * years)
                .mapToObj(TODAY::minusDays)
                .sorted()
                .toList();
        var arguments = new ArrayList<Object>();
        days.forEach(day -> {
            arguments.add(day.toString());
            arguments.add(1 + random.nextInt(6));
        });
        var bars = days.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .map(day -> bar(
                        "冻结账户", day.toString(), day.plusDays(random.nextInt(90)).toString()))
                .toList();
        return of(List.of(line("扣分", arguments.toArray())), LADDER, bars);
    }

    static Line line(String name, Object... daysAndPoints) {
        var changes = new ArrayList<Change>();
        int total = 0;
        for (int i = 0; i < daysAndPoints.length; i += 2) {
            int points = (Integer) daysAndPoints[i + 1];
            total += points;
            var label = "+" + points + " → " + total;
            changes.add(new Change(
                    LocalDate.parse((String) daysAndPoints[i]),
                    total,
                    Optional.of(new Event(label, label, i % 4 == 0 ? Weight.PLAIN : Weight.DECISIVE))));
        }
        return new Line(name, changes);
    }

    static Bar bar(String kind, String from, String to) {
        var last = LocalDate.parse(to);
        return new Bar(
                kind,
                from + "–" + to,
                "至" + to.substring(5),
                LocalDate.parse(from),
                Optional.of(last),
                !last.isBefore(TODAY));
    }

    static Bar open(String kind, String from) {
        return new Bar(kind, "没有结束日期", "", LocalDate.parse(from), Optional.empty(), false);
    }

    private static Level level(int value, String measure) {
        return new Level(value, value + " 分 · " + measure, value + " 分");
    }
}
