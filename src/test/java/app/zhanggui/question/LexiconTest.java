package app.zhanggui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.Term;
import app.zhanggui.text.TextFolding;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon lexicon = new Lexicon(
            new Glossary(
                    List.of(
                            new Platform("douyin", "抖音", "Douyin", List.of("TikTok中国")),
                            new Platform("tiktok-shop", "TikTok Shop", "TikTok Shop", List.of("TikTok")),
                            new Platform("kuaishou", "快手", "Kuaishou", List.of("ks"))),
                    List.of(new Term("购物体验星级", List.of(), List.of("星级")))),
            new Pinyin());

    @Test
    void theLongerFormCounts() {
        assertThat(platforms("TikTok Shop 怎么扣分")).containsExactly("tiktok-shop");
        assertThat(lexicon.mentions("购物体验星级")).hasSize(1);
    }

    @Test
    void aLatinFormIsAWholeWord() {
        assertThat(platforms("my links")).isEmpty();
        assertThat(platforms("ks撤链")).containsExactly("kuaishou");
    }

    @Test
    void widthCaseAndTraditionalCharactersDoNotMatter() {
        assertThat(platforms("ＤＯＵＹＩＮ")).containsExactly("douyin");
        assertThat(lexicon.mentions(TextFolding.fold("購物體驗星級"))).hasSize(1);
    }

    private List<String> platforms(String text) {
        return lexicon.mentions(TextFolding.fold(text)).stream()
                .flatMap(mention -> mention.platform().stream())
                .map(Platform::slug)
                .toList();
    }
}
