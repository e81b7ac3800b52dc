package app.zhanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuzzTextTest {

    private final List<EvaluationQuestion> set = QuestionSet.read();

    @Test
    void theSameSeedGivesTheSameTexts() {
        assertThat(texts(7)).isEqualTo(texts(7)).isNotEqualTo(texts(8));
    }

    @Test
    void everyTextCanBeAsked() {
        assertThat(texts(7)).allSatisfy(text -> assertThat(text.strip()).hasSizeBetween(1, 2_000));
    }

    private List<String> texts(long seed) {
        FuzzText texts = new FuzzText(seed, set);
        return Stream.generate(texts::next).limit(2_000).toList();
    }
}
