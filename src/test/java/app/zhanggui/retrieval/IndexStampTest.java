package app.zhanggui.retrieval;

import static app.zhanggui.retrieval.Books.book;
import static app.zhanggui.retrieval.Books.clause;
import static app.zhanggui.retrieval.Books.document;
import static app.zhanggui.retrieval.Books.section;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.ValidityPeriod;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class IndexStampTest {

    @Test
    void whatIsIndexedChangesOnlyWithTheSchema() throws IOException {
        RuleBook book = book(
                "one",
                document(
                        "d",
                        "taobao",
                        ValidityPeriod.OPEN,
                        List.of(section("d", "s", "處罰", clause("d", "c", "凍結三十天、45％，Ｌ0。", "停播多久")))));

        assertThat(terms(book))
                .as("what an index of schema %s holds; raise IndexStamp.SCHEMA before changing this", schema(book))
                .isEqualTo("schema 4: asked 停播 多久 播多, clause, document d, file taobao/d.md, from,"
                        + " pairs 30 30天 45% l0 taobao 冻结 处罚 规则, platform taobao,"
                        + " singles 30 45% l0 冻 处 天 结 罚, to");
    }

    private static String schema(RuleBook book) {
        return IndexStamp.of(book).schema();
    }

    private static String terms(RuleBook book) throws IOException {
        StringBuilder all = new StringBuilder("schema ").append(schema(book)).append(':');
        try (DirectoryReader reader = DirectoryReader.open(new IndexBuilder(new RuleAnalyzer()).build(book))) {
            LeafReader leaf = reader.leaves().getFirst().reader();
            TreeSet<String> fields = new TreeSet<>();
            for (FieldInfo field : leaf.getFieldInfos()) {
                fields.add(field.name + termsOf(leaf.terms(field.name)));
            }
            return all.append(' ').append(String.join(", ", fields)).toString();
        }
    }

    private static String termsOf(Terms terms) throws IOException {
        StringBuilder written = new StringBuilder();
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            written.append(' ').append(term.utf8ToString());
        }
        return written.toString();
    }
}
