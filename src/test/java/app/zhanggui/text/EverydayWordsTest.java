package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EverydayWordsTest {

    private final EverydayWords words = new EverydayWords();

    @Test
    void theLongestWordCounts() {
        assertThat(words.terms("加班费")).isEqualTo(words.terms("加班工资")).isNotEqualTo(words.terms("加班"));
    }

    @Test
    void termsStandInTheOrderOfTheTextAndOnce() {
        assertThat(words.terms("老板欠薪,老总也欠薪")).startsWith("用人单位").doesNotHaveDuplicates();
    }

    @Test
    void aTextWithoutSuchWordsGivesNone() {
        assertThat(words.terms("")).isEmpty();
        assertThat(words.terms("橱窗")).isEmpty();
    }

    @Test
    void everyWordOfTheListIsFoldedAndStandsOnce() throws IOException {
        Set<String> seen = new HashSet<>();

        assertThat(lines()).allSatisfy(line -> {
            String[] sides = line.split("\\|");
            assertThat(sides).as(line).hasSize(2);
            assertThat(TextFolding.fold(sides[0].strip())).isEqualTo(sides[0].strip());
            Stream.of(sides[0].strip().split(" "))
                    .forEach(word -> assertThat(seen.add(word)).as(word).isTrue());
            assertThat(sides[1]).isNotBlank();
        });
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream in = EverydayWords.class.getResourceAsStream("everyday-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }
}
