package app.zhanggui.retrieval;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * Builds the index of a rule book in memory, anew or from the index of the book before. Thread-safe.
 *
 * <p>Every index has a directory of its own that nobody writes to once it is built, so a reader never has to be closed:
 * it goes when nobody holds it any more.
 */
final class IndexBuilder {

    private final RuleAnalyzer analyzer;

    IndexBuilder(RuleAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The index of all clauses of the rule book, in one segment. */
    Directory build(RuleBook ruleBook) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, config())) {
            add(writer, ruleBook, ruleBook.documents());
            writer.forceMerge(1);
            commit(writer, ruleBook);
        }
        return directory;
    }

    /** A copy of the index with the changed documents in the place of the old ones; the index itself stays. */
    Directory update(Directory old, RuleBook ruleBook, RuleBookChange change) throws IOException {
        Directory directory = copy(old);
        try (IndexWriter writer = new IndexWriter(directory, config())) {
            for (String file : change.outdatedFiles()) {
                writer.deleteDocuments(new Term(IndexFields.FILE, file));
            }
            add(writer, ruleBook, change.added());
            commit(writer, ruleBook);
        }
        return directory;
    }

    private static void add(IndexWriter writer, RuleBook ruleBook, Collection<RuleDocument> documents)
            throws IOException {
        ClauseDocuments clauses = new ClauseDocuments(ruleBook);
        for (RuleDocument document : documents) {
            writer.addDocuments(clauses.of(document).toList());
        }
    }

    private static void commit(IndexWriter writer, RuleBook ruleBook) throws IOException {
        Map<String, String> stamp = IndexStamp.of(ruleBook).userData();
        writer.setLiveCommitData(stamp.entrySet());
        writer.commit();
    }

    private static Directory copy(Directory old) throws IOException {
        Directory copy = new ByteBuffersDirectory();
        for (String file : old.listAll()) {
            copy.copyFrom(old, file, file, IOContext.READONCE);
        }
        return copy;
    }

    private IndexWriterConfig config() {
        return new IndexWriterConfig(analyzer)
                .setSimilarity(new FieldSimilarity())
                .setRAMBufferSizeMB(64)
                .setMergeScheduler(new SerialMergeScheduler());
    }
}
