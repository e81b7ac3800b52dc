package app.zhanggui.retrieval;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Writes a query in Lucene's terms, term by term and never by way of a query syntax. */
final class LuceneQueries {

    private LuceneQueries() {}

    /** Finds the clauses with at least one of the terms in the documents to which the query is limited. */
    static org.apache.lucene.search.Query anyOf(List<QueryTerm> terms, Query query) {
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no word of the query is in the index");
        }
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(anyOf(terms), Occur.MUST);
        filters(query).forEach(filter -> whole.add(filter, Occur.FILTER));
        return whole.build();
    }

    /** Finds the term. */
    static TermQuery exact(QueryTerm term) {
        return new TermQuery(new Term(term.field(), term.term()));
    }

    private static org.apache.lucene.search.Query anyOf(List<QueryTerm> terms) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(new BoostQuery(exact(term), term.weight()), Occur.SHOULD));
        return any.build();
    }

    private static Stream<org.apache.lucene.search.Query> filters(Query query) {
        long day = query.asOf().toEpochDay();
        Stream<org.apache.lucene.search.Query> inForce = Stream.of(
                LongField.newRangeQuery(IndexFields.FROM, Long.MIN_VALUE, day),
                LongField.newRangeQuery(IndexFields.TO, day, Long.MAX_VALUE));
        Stream<org.apache.lucene.search.Query> document =
                query.document().stream().map(id -> new TermQuery(new Term(IndexFields.DOCUMENT, id)));
        return Stream.of(inForce, document, platforms(query)).flatMap(stream -> stream);
    }

    private static Stream<org.apache.lucene.search.Query> platforms(Query query) {
        return query.platforms().isEmpty()
                ? Stream.empty()
                : Stream.of(new TermInSetQuery(
                        IndexFields.PLATFORM,
                        query.platforms().stream().map(BytesRef::new).toList()));
    }
}
