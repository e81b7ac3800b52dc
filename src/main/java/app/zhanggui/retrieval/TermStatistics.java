package app.zhanggui.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How common the terms are in the clauses. Thread-safe. */
final class TermStatistics {

    /** The terms of questions and of the clauses they find; looking one up in the index costs far more. */
    private static final int KEPT = 50_000;

    private final IndexReader reader;
    private final Cache<Term, Integer> clausesWith =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    TermStatistics(IndexReader reader) {
        this.reader = reader;
    }

    /** The number of clauses that contain the term of that field. */
    int clausesWith(String field, String term) {
        return clausesWith.get(new Term(field, term), this::counted);
    }

    private int counted(Term term) {
        try {
            return reader.docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of the clauses that contain the term, 0 to 1. */
    double share(String field, String term) {
        return reader.maxDoc() == 0 ? 0 : (double) clausesWith(field, term) / reader.maxDoc();
    }

    /** How much the term tells, above 0; a term that no clause contains tells most. */
    double idf(String field, String term) {
        int with = clausesWith(field, term);
        return Math.log1p((reader.maxDoc() - with + 0.5) / (with + 0.5));
    }
}
