package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.TextRange;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FoundTextTest {

    @Test
    void marksWordsAndKeepsMarkupATextOnly() {
        assertThat(html(FoundText.of("<b>扣分</b>", List.of(new TextRange(3, 5)), 100)))
                .isEqualTo("&lt;b&gt;<mark>扣分</mark>&lt;/b&gt;");
    }

    @Test
    void cutsALongTextAroundTheFirstFoundWords() {
        var text = "前".repeat(300) + "扣分" + "后".repeat(300);
        var shown = FoundText.of(text, List.of(new TextRange(300, 302)), 100);

        assertThat(html(shown)).startsWith("…前").contains("<mark>扣分</mark>").endsWith("后…");
        assertThat(shown.to() - shown.from()).isEqualTo(100);
    }

    @Test
    void cutsNoCharacterInTwo() {
        var text = "𠮷".repeat(200);

        assertThat(html(FoundText.of(text, List.of(), 101)))
                .doesNotContain("\ud842…")
                .contains("𠮷…");
    }

    private static String html(FoundText text) {
        var element = new Element("p");
        text.appendTo(element);
        return element.html();
    }
}
