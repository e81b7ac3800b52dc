package app.zhanggui.retrieval;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The clause of the rule book behind each document of the index. Immutable and thread-safe. */
final class IndexedClauses {

    private final @Nullable Entry[] byNumber;

    /**
     * Looks up every clause of the index.
     *
     * @throws CorruptIndexException when the index is not that of the rule book
     */
    IndexedClauses(IndexReader reader, RuleBook ruleBook) throws IOException {
        Map<String, Map<String, Entry>> entries = entriesByFile(ruleBook);
        this.byNumber = new Entry[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            fill(leaf, entries);
        }
        long expected = entries.values().stream().mapToLong(Map::size).sum();
        if (expected != reader.numDocs()) {
            throw new CorruptIndexException(reader.numDocs() + " clauses instead of " + expected, "index");
        }
    }

    /** The clause behind the number of a document that a search has found. */
    Entry get(int number) {
        Entry entry = byNumber[number];
        if (entry == null) {
            throw new IllegalStateException("document " + number + " of the index is deleted");
        }
        return entry;
    }

    /**
     * The number under which the index has the clause.
     *
     * @throws IllegalArgumentException when the index has no such clause
     */
    int numberOf(RuleDocument document, Clause clause) {
        for (int i = 0; i < byNumber.length; i++) {
            Entry entry = byNumber[i];
            if (entry != null
                    && entry.clause().id().equals(clause.id())
                    && entry.document().file().equals(document.file())) {
                return i;
            }
        }
        throw new IllegalArgumentException("the index has no clause " + clause.id() + " of " + document.file());
    }

    private void fill(LeafReaderContext leaf, Map<String, Map<String, Entry>> entries) throws IOException {
        Names files = new Names(leaf.reader(), IndexFields.FILE);
        Names clauses = new Names(leaf.reader(), IndexFields.CLAUSE);
        Bits live = leaf.reader().getLiveDocs();
        for (int i = 0; i < leaf.reader().maxDoc(); i++) {
            if (live == null || live.get(i)) {
                byNumber[leaf.docBase + i] = find(files.of(i), clauses.of(i), entries);
            }
        }
    }

    private static Entry find(String file, String clause, Map<String, Map<String, Entry>> entries)
            throws CorruptIndexException {
        Entry entry = entries.getOrDefault(file, Map.of()).get(clause);
        if (entry == null) {
            throw new CorruptIndexException("clause " + clause + " of " + file + " is not in the rule book", "index");
        }
        return entry;
    }

    private static Map<String, Map<String, Entry>> entriesByFile(RuleBook ruleBook) {
        Map<String, Map<String, Entry>> byFile = new HashMap<>();
        int position = 0;
        List<RuleDocument> documents = ruleBook.documents().stream()
                .sorted(Comparator.comparing(RuleDocument::file))
                .toList();
        for (int number = 0; number < documents.size(); number++) {
            RuleDocument document = documents.get(number);
            Map<String, Entry> byClause = byFile.computeIfAbsent(document.file(), file -> new HashMap<>());
            for (Clause clause : (Iterable<Clause>) document.walk()::iterator) {
                byClause.put(clause.id().clause(), new Entry(document, clause, number, position++));
            }
        }
        return byFile;
    }

    /** The names in one field of a segment, read from the first document to the last. */
    private static final class Names {

        private final SortedDocValues values;
        private final String[] names;

        Names(LeafReader reader, String field) throws IOException {
            this.values = DocValues.getSorted(reader, field);
            this.names = new String[values.getValueCount()];
            for (int i = 0; i < names.length; i++) {
                names[i] = values.lookupOrd(i).utf8ToString();
            }
        }

        String of(int number) throws IOException {
            return values.advanceExact(number) ? names[values.ordValue()] : "";
        }
    }

    /**
     * A clause with its place among all clauses.
     *
     * @param document the document that holds the clause
     * @param clause the clause
     * @param documentNumber the number of the document, from 0 in the order of the files
     * @param position its place in the order of the files and of their texts
     */
    record Entry(RuleDocument document, Clause clause, int documentNumber, int position) {}
}
