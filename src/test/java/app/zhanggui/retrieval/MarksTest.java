package app.zhanggui.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.TextRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final List<String> PIECES = List.of(
            "扣分", "凍結", "三十天", "一般", "统一", "，", "。", "、", "1,000", "1，000", "百分之", "四十五", "10.5", "７天", "L0", "abc",
            " ", "\n", "停", "用", "：", "12：01", "（", "）", "\u200b", "𠮷", "十分", "重要", "二", "万", "%", "第", "次", "分之", "点",
            "五", "分", "之", "😀");

    private final RuleAnalyzer analyzer = new RuleAnalyzer();
    private final Random random = new Random(7);

    @Test
    void lookingAtPartsFindsWhatAnalyzingTheWholeTextFinds() {
        for (int i = 0; i < 20_000; i++) {
            String text = text(14);
            Set<String> terms = analyzer.pairs(text(4)).stream()
                    .map(Token::term)
                    .collect(Collectors.toCollection(LinkedHashSet::new));

            assertThat(new Marks(terms).in(text, analyzer))
                    .as("%s in %s", terms, text)
                    .isEqualTo(inWhole(text, terms));
        }
    }

    @Test
    void aTermIsFoundOnBothSidesOfAPunctuationMarkAndNeverAcrossIt() {
        String text = "停用，停。用停用";

        assertThat(new Marks(Set.of("停用")).in(text, analyzer))
                .containsExactly(new TextRange(0, 2), new TextRange(6, 8));
    }

    private String text(int pieces) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(1 + random.nextInt(pieces))
                .collect(Collectors.joining());
    }

    private List<TextRange> inWhole(String text, Set<String> terms) {
        Stream<Token> singles = terms.stream().anyMatch(term -> term.length() == 1)
                ? analyzer.singles(text).stream().filter(token -> token.term().length() == 1)
                : Stream.empty();
        return Ranges.merged(Stream.concat(analyzer.pairs(text).stream(), singles)
                .filter(token -> terms.contains(token.term()))
                .map(Token::range)
                .toList());
    }
}
