package app.zhanggui.rulebook.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "[", "![", "[a](", "**a", "*a_b ", "<a ", "<!-- ", "a<?", "a<![CDATA[", "|a", "`"})
    void repeatedMarksDoNotHangTheReader(String marks) {
        assertFinishes(Example.file("## 甲 {#a}\n\n" + marks.repeat(200_000 / marks.length()) + "x\n"));
        assertFinishes(Example.file("## 甲 {#a}\n\n" + marks.repeat(19_000 / marks.length()) + "x\n"));
    }

    @Test
    void deeplyNestedListsDoNotHangTheReader() {
        String nested = IntStream.range(0, 2_000)
                .mapToObj(i -> "  ".repeat(i) + "- a\n")
                .collect(Collectors.joining());
        assertFinishes(Example.file("## 甲 {#a}\n\n" + nested));
    }

    @Test
    void deepNestingIsAProblemOfItsFile() {
        assertThat(Example.problems("## 甲 {#a}\n\n" + "- ".repeat(9_000) + "x\n"))
                .extracting(Problem::message)
                .containsExactly("the file is nested too deeply; allowed: a few levels of lists and quotes");
    }

    @Test
    void tooLongALineIsAProblemOfThatLine() {
        assertThat(Example.problems("## 甲 {#a}\n\n" + "长".repeat(20_001) + "\n"))
                .containsExactly(new Problem(
                        "a.md", Example.LINES_BEFORE + 3, "", "the line is too long; allowed: 20000 characters"));
    }

    @RepeatedTest(50)
    void anyTextGivesADocumentOrProblems(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] parts = {
            "## 甲",
            " {#a}",
            " {#b1 .discretion}",
            "\n",
            "\n\n",
            "1. ",
            "- ",
            "> ",
            "> 问法：",
            "> 未写 #a：",
            "| a | b |\n",
            "|---|---|\n",
            "   ",
            "*",
            "`",
            "<div>",
            "<!--",
            "-->",
            "[x](#a)",
            "正文",
            "&amp;",
            "\\",
            "\u0000",
            "\r\n",
            "\ud83d\ude00"
        };
        String body = random.ints(200, 0, parts.length).mapToObj(i -> parts[i]).collect(Collectors.joining());
        Reading<ReadDocument> reading =
                DocumentReader.read("a.md", Example.file(body).getBytes(UTF_8));
        assertThat(reading.content().isPresent()).isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems()).extracting(Problem::message).noneMatch(message -> message.contains("Exception"));
    }

    private static void assertFinishes(String file) {
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> DocumentReader.read("a.md", file.getBytes(UTF_8)));
    }
}
