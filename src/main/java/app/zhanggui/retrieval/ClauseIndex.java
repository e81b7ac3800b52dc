package app.zhanggui.retrieval;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.TextRange;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;

/**
 * The searchable clauses of one rule book.
 *
 * <p>Every text that is looked for is plain words: nothing in it acts as query syntax. The same book gives the same
 * answers in the same order. Immutable, safe for use by many threads, nothing to close.
 */
public final class ClauseIndex {

    private static final int KEPT_CLAUSES = 5_000;
    private static final int KEPT_QUESTIONS = 100;

    private static final String IN_MEMORY = "the index in memory";

    private final RuleBook ruleBook;
    private final RuleAnalyzer analyzer;
    private final Directory directory;
    private final IndexSearcher searcher;
    private final IndexedClauses clauses;
    private final TermStatistics statistics;
    private final QueryWords words;
    private final Likeness likeness;
    private final AskedForms askedForms;
    private final Rescoring rescoring;
    private final ScoreExplaining explaining;
    private final int candidates;
    private final Cache<String, Set<String>> searchedTerms =
            Caffeine.newBuilder().maximumSize(KEPT_CLAUSES).build();
    private final Cache<Query, QueryMatter> queryMatters =
            Caffeine.newBuilder().maximumSize(KEPT_QUESTIONS).build();
    private final Cache<Query, QueryTerms> queryTerms =
            Caffeine.newBuilder().maximumSize(KEPT_QUESTIONS).build();

    ClauseIndex(Directory directory, RuleBook ruleBook, RuleAnalyzer analyzer, Vocabulary vocabulary)
            throws IOException {
        this(directory, ruleBook, analyzer, vocabulary, Weights.MEASURED);
    }

    ClauseIndex(Directory directory, RuleBook ruleBook, RuleAnalyzer analyzer, Vocabulary vocabulary, Weights weights)
            throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        this.ruleBook = ruleBook;
        this.analyzer = analyzer;
        this.directory = directory;
        this.searcher = new IndexSearcher(reader);
        // The shared cache would keep the readers of old editions alive.
        searcher.setQueryCache(null);
        searcher.setSimilarity(new FieldSimilarity());
        this.clauses = new IndexedClauses(reader, ruleBook);
        this.statistics = new TermStatistics(reader);
        this.words = new QueryWords(analyzer, vocabulary, statistics, weights);
        this.likeness = new Likeness(words, statistics);
        this.askedForms = new AskedForms(likeness);
        this.rescoring = new Rescoring(
                new CharacterMatches(searcher, statistics),
                askedForms,
                ruleBook.documents().size(),
                weights);
        this.explaining = new ScoreExplaining(searcher);
        this.candidates = weights.candidates();
    }

    /**
     * The clauses that share at least a pair of characters, a word or a number with the query, the best first.
     *
     * @param limit how many clauses to give, 0 or more
     * @param offset how many of the best clauses to leave out, 0 or more
     */
    public Ranking search(Query query, int limit, int offset) {
        long wanted = Math.max(candidates, (long) offset + limit);
        int size = (int) Math.min(wanted, Math.max(1, searcher.getIndexReader().maxDoc()));
        QueryTerms terms = terms(query);
        try {
            TopDocs top = searcher.search(
                    LuceneQueries.anyOf(terms.needed(), query),
                    new TopScoreDocCollectorManager(size, null, Integer.MAX_VALUE));
            List<Candidate> found = Arrays.stream(top.scoreDocs)
                    .map(hit -> Candidate.of(clauses.get(hit.doc), hit.doc, ScoreParts.of(hit.score)))
                    .toList();
            List<ScoredClause> page =
                    rescoring.order(found, terms, likeness.bag(query.text()), query.audiences()).stream()
                            .skip(offset)
                            .limit(limit)
                            .map(Candidate::scored)
                            .toList();
            return new Ranking(top.totalHits.value(), page);
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
    }

    /**
     * Why the query gave the clause its score.
     *
     * @param scored a clause that a search of this index for the query has found
     */
    public ScoreExplanation explain(Query query, ScoredClause scored) {
        try {
            return explaining.explain(
                    clauses.numberOf(scored.document(), scored.clause()), terms(query), scored.parts());
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
    }

    /**
     * The parts of the text that match the query or its expansions, merged where they touch, in the order of the text.
     * Single characters count only where they are a word of their own in the query or rare.
     *
     * @param text any text, for example a clause's
     * @return half-open UTF-16 offsets into the text
     */
    public List<TextRange> highlights(String text, Query query) {
        return terms(query).marks().in(text, analyzer);
    }

    /**
     * How much of the query's matter the clause speaks of: the share of the query's pairs, words and numbers that occur
     * in the clause's searched text (its own, its headings, the document's title, its 问法), each weighted by how much it
     * tells. An expansion that the clause contains makes up for missing words of the query, never for more than it tells
     * itself.
     *
     * @return 0 to 1; 0 for a query without any word
     */
    public double coverage(Query query, ScoredClause scored) {
        Set<String> inClause = termsOf(scored);
        return queryMatters.get(query, words::queryMatter).coverage(inClause);
    }

    /**
     * How much the words are like the clause's best 问法, or like the first sentence of its text where that is more.
     *
     * @return 0 to 1
     */
    public double askedAsSimilarity(String words, Clause clause) {
        Likeness.Bag bag = likeness.bag(words);
        double first = bag.with(likeness.bag(Sentences.first(clause.text())));
        return Math.max(first, askedForms.best(bag, clause));
    }

    /** Whether every pair of characters, word or number of the term occurs in some clause's text, title or heading. */
    public boolean knows(String term) {
        return documentFrequency(term) > 0;
    }

    /**
     * How many clauses contain the term at most: the frequency of its rarest pair of characters, word or number.
     *
     * @return 0 for a term that no clause contains, and for one without any letter
     */
    public int documentFrequency(String term) {
        Stream<Token> tokens = isOneCharacter(term) ? analyzer.singles(term).stream() : analyzer.pairs(term).stream();
        String field = isOneCharacter(term) ? IndexFields.SINGLES : IndexFields.PAIRS;
        return tokens.mapToInt(token -> statistics.clausesWith(field, token.term()))
                .min()
                .orElse(0);
    }

    /** How many clauses there are, of all days. */
    public int size() {
        return searcher.getIndexReader().numDocs();
    }

    /** How many clauses that left the index still weigh in its statistics. */
    int deletedSize() {
        return searcher.getIndexReader().numDeletedDocs();
    }

    /** The index's files; nobody writes to them. */
    Directory directory() {
        return directory;
    }

    private QueryTerms terms(Query query) {
        return queryTerms.get(query, words::terms);
    }

    private Set<String> termsOf(ScoredClause scored) {
        String address = scored.document().file() + '#' + scored.clause().id().clause();
        return searchedTerms.get(address, key -> {
            String platform = ruleBook.platform(scored.document().platform()).label();
            return words.pairsOf(
                    ClauseText.of(scored.clause(), scored.document(), platform).whole());
        });
    }

    private static boolean isOneCharacter(String term) {
        return term.codePointCount(0, term.length()) == 1;
    }
}
