package app.zhanggui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person changes of how a question was understood is what is asked. */
class PartChangesTest {

    @TempDir
    private static Path folder;

    private static ShippedUnderstanding understanding;

    @BeforeAll
    static void loadsTheRuleDocuments() {
        understanding = new ShippedUnderstanding(folder);
    }

    @AfterAll
    static void close() {
        understanding.close();
    }

    @Test
    void aTermThatIsTakenAwayCountsNoMore() {
        var understood = changed("快手小黄车撤链扣几分", change(Part.Kind.TERM, "橱窗", ""));

        assertThat(understood.terms()).contains("撤链").doesNotContain("橱窗");
        assertThat(understood.words()).doesNotContain("小黄车");
        assertThat(understood.expansions()).doesNotContain("橱窗");
    }

    @Test
    void anotherTermStandsInItsPlaceWhereverItIsSaid() {
        var understood = changed("快手撤链扣几分，撤出链接要审核吗", change(Part.Kind.TERM, "撤链", "无理由撤链"));

        assertThat(understood.terms()).contains("无理由撤链").doesNotContain("撤链");
        assertThat(understood.text()).isEqualTo("快手无理由撤链扣几分,无理由撤链要审核吗");
    }

    @Test
    void anotherRoleIsMeant() {
        assertThat(changed("带货主播违规五次会怎样", change(Part.Kind.ROLE, "主播", "互动用户")).roles())
                .containsExactly("互动用户");
        assertThat(changed("Taobao live host gets 5 points", change(Part.Kind.ROLE, "主播", ""))
                        .roles())
                .isEmpty();
    }

    @Test
    void anotherDayIsMeant() {
        var understood = changed("淘宝主播3月1日扣4分，5月6日扣3分", change(Part.Kind.DATE, "2026-05-06", "2026-05-09"));

        assertThat(understood.parts())
                .filteredOn(part -> part.kind() == Part.Kind.DATE)
                .extracting(Part::value)
                .containsExactly("2026-03-01", "2026-05-09");
    }

    @Test
    void changesFollowEachOther() {
        var understood = changed("主播违规五次会怎样", change(Part.Kind.ROLE, "主播", "达人"), change(Part.Kind.ROLE, "达人", "互动用户"));

        assertThat(understood.roles()).containsExactly("互动用户");
    }

    @Test
    void whatComesFromTheTurnBeforeIsChangedToo() {
        var before = new Conversation(List.of("taobao"), "主播违规五次会怎样", Optional.empty()).id();
        var understood = understanding.understand(new Question(
                "那六次呢",
                Optional.of(before),
                Optional.empty(),
                ShippedUnderstanding.FRIDAY,
                List.of(change(Part.Kind.ROLE, "主播", "互动用户"))));

        assertThat(understood.roles()).containsExactly("互动用户");
    }

    @Test
    void whatIsNotSaidOrWouldLeaveNothingIsNotChanged() {
        assertThat(changed("撤链", change(Part.Kind.TERM, "撤链", "")).terms()).containsExactly("撤链");
        assertThat(changed("撤链扣几分", change(Part.Kind.TERM, "保证金", ""))).isEqualTo(understanding.understand("撤链扣几分"));
    }

    @Test
    void wordsOfAskingAreNoPartThatCouldBeChanged() {
        assertThat(understanding.understand("淘宝主播扣多少分会被清退").parts())
                .filteredOn(part -> part.kind() == Part.Kind.TERM)
                .extracting(Part::value)
                .contains("清退")
                .doesNotContain("多少", "主播");
    }

    private static PartChange change(Part.Kind kind, String from, String to) {
        return new PartChange(kind, from, to);
    }

    private static UnderstoodQuestion changed(String text, PartChange... changes) {
        return understanding.understand(new Question(
                text, Optional.empty(), Optional.empty(), ShippedUnderstanding.FRIDAY, Arrays.asList(changes)));
    }
}
