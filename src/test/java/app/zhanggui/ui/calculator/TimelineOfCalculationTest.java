package app.zhanggui.ui.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.zhanggui.ui.timeline.Timeline;
import app.zhanggui.ui.timeline.Timeline.Bar;
import app.zhanggui.ui.timeline.Timeline.Change;
import app.zhanggui.ui.timeline.Timeline.Clearing;
import app.zhanggui.ui.timeline.Timeline.Level;
import app.zhanggui.ui.timeline.Timeline.Weight;
import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TimelineOfCalculationTest {

    @Test
    void pointsRiseWithTheEventsAndFallInTheNewYear() {
        var timeline = timeline("taobao-live-host", "2025-12-30~4", "2026-02-10~3", "2026-05-06~4");

        assertThat(timeline.lines()).singleElement().satisfies(line -> assertThat(line.changes())
                .extracting(Change::date, Change::total)
                .containsExactly(
                        row("2025-12-30", 4),
                        row("2026-01-01", 0),
                        row("2026-02-10", 3),
                        row("2026-05-06", 7),
                        row("2027-01-01", 0)));
        assertThat(timeline.clearings())
                .extracting(Clearing::date)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    }

    @Test
    void whatReachedAThresholdStandsOut() {
        var changes = timeline("taobao-live-host", "2026-02-10~4", "2026-05-06~3", "2026-06-01~9~revoked")
                .lines()
                .getFirst()
                .changes();

        assertThat(changes.stream().flatMap(change -> change.event().stream()))
                .extracting(Timeline.Event::weight)
                .containsExactly(Weight.PLAIN, Weight.DECISIVE, Weight.REVOKED);
    }

    @Test
    void thresholdsAreNamedWithWhatTheyBring() {
        assertThat(timeline("taobao-live-host").levels())
                .extracting(Level::label)
                .containsExactly(
                        "5 分 · 冻结直播权限 7 天",
                        "10 分 · 冻结账户 30 天等 3 项",
                        "20 分 · 冻结账户 60 天等 3 项",
                        "30 分 · 冻结账户 180 天等 3 项",
                        "40 分 · 清退账户（永久）");
    }

    @Test
    void eachTrackOfPointsIsALine() {
        var timeline = timeline("douyin-linked-goods", "2026-02-01~general", "2026-04-11~serious", "2026-07-01~minor");

        assertThat(timeline.lines()).extracting(Timeline.Line::name).containsExactly("A 类积分", "B 类积分");
        assertThat(timeline.lines().getFirst().changes())
                .extracting(Change::total)
                .containsExactly(4, 4);
        assertThat(timeline.lines().getLast().changes())
                .extracting(Change::total)
                .containsExactly(4);
    }

    @Test
    void violationsAreCountedWhereThereAreNoPoints() {
        var timeline = timeline("taobao-live-audience", "2024-03-01", "2026-01-10");

        assertThat(timeline.lines()).singleElement().satisfies(line -> assertThat(line.changes())
                .extracting(Change::total)
                .containsExactly(1, 2));
    }

    @Test
    void measuresAreBarsWithTheirDays() {
        var bars = timeline("taobao-live-host", "2026-02-10~6", "2026-11-20~16").bars();

        assertThat(bars)
                .extracting(Bar::kind, Bar::label, Bar::active)
                .containsExactly(
                        tuple("冻结直播权限", "2月10日–2月16日", false),
                        tuple("账户降级至 L0", "11月20日起，没有写到何时", false),
                        tuple("冻结账户", "11月20日–2027年1月18日", true),
                        tuple("冻结直播权限", "11月20日–2027年1月18日", true));
    }

    private static Tuple row(String date, int total) {
        return tuple(LocalDate.parse(date), total);
    }

    private static Timeline timeline(String ruleSet, String... events) {
        var result = Calculated.of(ruleSet, events);
        return TimelineOfCalculation.of(result.calculation(), result.words(), "");
    }
}
