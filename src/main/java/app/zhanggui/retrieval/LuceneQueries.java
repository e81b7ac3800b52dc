package app.zhanggui.retrieval;

import java.util.Collection;
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

/** Writes a query in Lucene's terms, term by term and never by way of a query syntax. Thread-safe. */
final class LuceneQueries {

    private final QueryWords words;

    LuceneQueries(QueryWords words) {
        this.words = words;
    }

    /**
     * A clause must share a pair, word or number with the query; shared single characters only move it up. A character
     * that stands alone in the query is a word of its own.
     */
    org.apache.lucene.search.Query of(Query query) {
        List<QueryTerm> singles = words.singles(query);
        List<QueryTerm> lone = lone(query, singles);
        List<QueryTerm> needed = Stream.of(words.pairs(query), words.asked(query), lone)
                .flatMap(Collection::stream)
                .toList();
        if (needed.isEmpty()) {
            return new MatchNoDocsQuery("no word of the query is in the index");
        }
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(anyOf(needed), Occur.MUST);
        List<QueryTerm> others =
                singles.stream().filter(single -> !lone.contains(single)).toList();
        if (!others.isEmpty()) {
            whole.add(anyOf(others), Occur.SHOULD);
        }
        filters(query).forEach(filter -> whole.add(filter, Occur.FILTER));
        return whole.build();
    }

    private List<QueryTerm> lone(Query query, List<QueryTerm> singles) {
        Collection<String> pairs = words.pairsOf(words.matter(query.text()));
        return singles.stream()
                .filter(single -> single.term().length() == 1 && pairs.contains(single.term()))
                .toList();
    }

    private static org.apache.lucene.search.Query anyOf(List<QueryTerm> terms) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QueryTerm term : terms) {
            TermQuery exact = new TermQuery(new Term(term.field(), term.term()));
            any.add(term.weight() == 1 ? exact : new BoostQuery(exact, term.weight()), Occur.SHOULD);
        }
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
