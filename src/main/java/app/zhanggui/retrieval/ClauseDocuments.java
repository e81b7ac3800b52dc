package app.zhanggui.retrieval;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.ValidityPeriod;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Writes the clauses of a rule book as documents of the index, one each. Thread-safe. */
final class ClauseDocuments {

    private static final FieldType SEARCHED = searched();

    private final RuleBook ruleBook;

    ClauseDocuments(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    /** One document of the index for each clause of the rule document, in the order of its text. */
    Stream<Document> of(RuleDocument document) {
        String platform = ruleBook.platform(document.platform()).label();
        return document.walk().map(clause -> of(clause, document, platform));
    }

    private static Document of(Clause clause, RuleDocument document, String platform) {
        ClauseText text = ClauseText.of(clause, document, platform);
        ValidityPeriod effective = document.effective();
        Document indexed = new Document();
        indexed.add(new StringField(IndexFields.FILE, document.file(), Field.Store.NO));
        indexed.add(new SortedDocValuesField(IndexFields.FILE, new BytesRef(document.file())));
        indexed.add(new SortedDocValuesField(
                IndexFields.CLAUSE, new BytesRef(clause.id().clause())));
        indexed.add(new StringField(IndexFields.DOCUMENT, document.id(), Field.Store.NO));
        indexed.add(new StringField(IndexFields.PLATFORM, document.platform(), Field.Store.NO));
        indexed.add(day(IndexFields.FROM, effective.from().orElse(LocalDate.MIN)));
        indexed.add(day(IndexFields.TO, effective.to().orElse(LocalDate.MAX)));
        indexed.add(new Field(IndexFields.PAIRS, text.inContext(), SEARCHED));
        indexed.add(new Field(IndexFields.SINGLES, text.own(), SEARCHED));
        text.askedAs().forEach(asked -> indexed.add(new Field(IndexFields.ASKED, asked, SEARCHED)));
        return indexed;
    }

    private static Field day(String name, LocalDate day) {
        return new LongField(name, day.toEpochDay(), Field.Store.NO);
    }

    /** Frequencies without positions: there are no phrase queries, and the index lives in memory. */
    private static FieldType searched() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
