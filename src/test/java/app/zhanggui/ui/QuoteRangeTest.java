package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.history.ShownReply;
import app.zhanggui.question.Question;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class QuoteRangeTest {

    @Test
    void countsOnlyWhatIsNotWhiteSpace() {
        assertThat(QuoteRange.count("a b\n\u3000c\u00a0d", 8)).isEqualTo(4);
    }

    @Test
    void findsTheQuoteInTheRenderedClause() {
        var citation = SampleReplies.citation(1, "host-10", "账户降级并冻结 30 天");
        var markup = new ClauseHtml(new CleanMarkdown(), citation.document(), new ClauseWords("编者注：", "复制", "", "表格"))
                .of(Neighbours.of(citation.document(), citation.clause()).clauses());
        var rendered = Jsoup.parse(markup)
                .select("[data-clause=host-10] [data-from]")
                .text()
                .replaceAll("\\s", "");
        var range = QuoteRange.of(ShownReply.of(SampleReplies.to(Question.of("只有一句", LocalDate.EPOCH)))
                .citations()
                .getFirst());

        assertThat(rendered.substring(range.from(), range.to())).isEqualTo("账户降级并冻结30天");
    }
}
