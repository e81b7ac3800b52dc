package app.zhanggui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What a visitor sent can be searched, stored and written as JSON. */
class VisitorTextTest {

    @Test
    void nulIsLeftOut() {
        assertThat(VisitorText.clean("扣\u0000分")).isEqualTo("扣分");
    }

    @Test
    void halfACharacterIsReplacedAndAWholeOneKept() {
        assertThat(VisitorText.clean("\ud83d 🙂 \ude42")).isEqualTo("\uFFFD 🙂 \uFFFD");
    }

    @RepeatedTest(50)
    void anyTextSurvivesUtf8OnceItIsClean(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String any = random.ints(100, 0, 0x10000)
                .collect(StringBuilder::new, (text, unit) -> text.append((char) unit), StringBuilder::append)
                .toString();

        String clean = VisitorText.clean(any);

        assertThat(new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(clean);
        assertThat(VisitorText.clean(clean)).isEqualTo(clean);
    }

    @Test
    void aNamedValueIsOneShortLine() {
        assertThat(VisitorText.named("a\r\nb")).isEqualTo("a  b");
        assertThat(VisitorText.named("🙂".repeat(81))).isEqualTo("🙂".repeat(80) + "…");
    }
}
