package app.zhanggui.ui.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.penalty.draft.EventDraft;
import app.zhanggui.ui.calculator.PastedText.Doubt;
import app.zhanggui.ui.calculator.PastedText.Line;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PastedTextTest {

    @Test
    void readsSentencesAndRowsOfASpreadsheet() {
        var lines = lines("taobao-live-host", "3月1日 扣4分\n2026/5/6\t3\n\n2026-09-18,4\n");

        assertThat(lines).allMatch(line -> line.doubts().isEmpty());
        assertThat(lines.stream().flatMap(line -> line.events().stream()))
                .containsExactly(points("2026-03-01", "4"), points("2026-05-06", "3"), points("2026-09-18", "4"));
    }

    @Test
    void readsTheChoicesOfTheRuleSet() {
        assertThat(events("douyin-linked-goods", "2026-03-01 一般\n2026-04-01 特别严重"))
                .extracting(event -> event.field("severity"))
                .containsExactly("general", "very-serious");
        assertThat(events("kuaishou-showcase", "2026-03-01 10:00 无理由"))
                .containsExactly(new EventDraft("2026-03-01", "10:00", Map.of("reason", "none"), false));
    }

    @Test
    void aDayAloneIsAnEventWhereNothingElseIsAsked() {
        assertThat(events("taobao-live-audience", "2026-03-01\n2026-04-01"))
                .extracting(EventDraft::date)
                .containsExactly("2026-03-01", "2026-04-01");
    }

    @Test
    void everyLineIsThereAndSaysWhatWasNotRead() {
        var lines = lines("taobao-live-host", "你好\n2月30日 扣4分\n扣了5分\n3月1日 扣6分");

        assertThat(lines).extracting(Line::text).containsExactly("你好", "2月30日 扣4分", "扣了5分", "3月1日 扣6分");
        assertThat(lines.stream()
                        .map(line -> line.doubts().stream().map(Doubt::kind).toList()))
                .containsExactly(
                        List.of(Doubt.Kind.NOTHING),
                        List.of(Doubt.Kind.IMPOSSIBLE_DAY),
                        List.of(Doubt.Kind.NO_DAY),
                        List.of());
        assertThat(lines.stream().flatMap(line -> line.events().stream()))
                .extracting(event -> event.field("points"))
                .containsExactly("4", "5", "6");
    }

    @Test
    void saysThatPointsAreNotAskedForHere() {
        assertThat(lines("douyin-linked-goods", "2026-03-01 扣4分").getFirst().doubts())
                .contains(new Doubt(Doubt.Kind.NO_FIELD, "4"));
    }

    private static EventDraft points(String date, String points) {
        return new EventDraft(date, "", Map.of("points", points), false);
    }

    private static List<EventDraft> events(String ruleSet, String text) {
        return lines(ruleSet, text).stream()
                .flatMap(line -> line.events().stream())
                .toList();
    }

    private static List<Line> lines(String ruleSet, String text) {
        return new PastedText(Calculated.ruleBook().ruleSet(ruleSet).orElseThrow(), Calculated.TODAY).lines(text);
    }
}
