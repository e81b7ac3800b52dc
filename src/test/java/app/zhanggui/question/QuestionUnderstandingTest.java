package app.zhanggui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionUnderstandingTest {

    @TempDir
    private static Path folder;

    private ShippedUnderstanding understanding;

    @BeforeAll
    void loadsTheRuleDocuments() {
        understanding = new ShippedUnderstanding(folder);
    }

    @AfterAll
    void close() {
        understanding.close();
    }

    /** A line of the sheet: the turns, and facets that must be understood like that. */
    record Case(List<String> turns, String facet, String expected) {}

    static Stream<Case> cases() throws IOException {
        try (InputStream in = QuestionUnderstandingTest.class.getResourceAsStream("understanding.cases")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .flatMap(QuestionUnderstandingTest::cases)
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Case> cases(String line) {
        String[] parts = line.split(" => ", 2);
        return Stream.of(parts[1].split(" \\| "))
                .map(facet -> facet.split("=", 2))
                .map(facet -> new Case(List.of(parts[0].split(" / ")), facet[0].strip(), facet[1].strip()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void understandsWhatIsMeant(Case each) {
        assertThat(facet(each.facet(), understanding.understand(each.turns()))).isEqualTo(each.expected());
    }

    private static String facet(String name, UnderstoodQuestion understood) {
        return switch (name) {
            case "text" -> understood.text();
            case "question" -> understood.question();
            case "matter" -> understood.matter();
            case "platforms" -> String.join(",", understood.platforms());
            case "roles" -> String.join(",", understood.roles());
            case "terms" -> String.join(",", understood.terms());
            case "intent" -> slug(understood.intent());
            case "asked" ->
                understood.asked().stream().map(QuestionUnderstandingTest::slug).collect(Collectors.joining(","));
            case "amounts" ->
                understood.amounts().stream()
                        .map(amount -> amount.value().toPlainString() + amount.unit())
                        .collect(Collectors.joining(","));
            case "corrections" ->
                understood.corrections().stream()
                        .map(correction -> correction.from() + "→" + correction.to())
                        .collect(Collectors.joining(","));
            case "carried" -> String.join(",", understood.carriedOver());
            case "parts" ->
                understood.parts().stream()
                        .map(part -> slug(part.kind()) + ":" + part.value() + ":" + slug(part.origin()))
                        .collect(Collectors.joining(","));
            case "english" -> String.valueOf(understood.english());
            default -> throw new IllegalArgumentException("facet " + name);
        };
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AAAA",
                "../../etc/passwd",
                "MQpkb3V5aW4Ke30",
                "%00",
                "MQo8c2NyaXB0PmFsZXJ0KDEpPC9zY3JpcHQ-Cng",
                "MQpkb3V5aW4sLi4vLi4KeA"
            })
    void aForgedConversationNeverBreaksOrPutsAnythingIn(String forged) {
        UnderstoodQuestion understood = understanding.understand("那40分呢", Optional.of(forged));
        assertThat(understood.platforms()).allMatch(slug -> slug.matches("[a-z0-9.-]+"));
        assertThat(understood.question()).hasSizeLessThan(300).doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void theSameQuestionIsAlwaysUnderstoodAlike() {
        assertThat(understanding.understand("去年扣8分今年扣4分 淘宝直播")).isEqualTo(understanding.understand("去年扣8分今年扣4分 淘宝直播"));
    }
}
