package app.zhanggui.retrieval;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Matches the single characters of a query with clauses that are already found.
 *
 * <p>A character stands in a great part of all clauses; looking at the found ones only is what makes a search quick.
 * Thread-safe.
 */
final class CharacterMatches {

    private final IndexSearcher searcher;
    private final TermStatistics statistics;

    CharacterMatches(IndexSearcher searcher, TermStatistics statistics) {
        this.searcher = searcher;
        this.statistics = statistics;
    }

    /**
     * The match of each clause.
     *
     * @param numbers the numbers of the clauses in the index, ascending
     * @return the matches in the order of the numbers
     */
    List<CharacterMatch> of(int[] numbers, QueryTerms terms) throws IOException {
        Set<QueryTerm> counted = new HashSet<>(terms.needed());
        Sums sums = new Sums(numbers);
        for (QueryTerm term : terms.characters()) {
            boolean own = term.origin() == TermOrigin.QUESTION;
            double telling = own ? statistics.idf(term.field(), term.term()) : 0;
            add(term, counted.contains(term) ? 0 : 1, telling, sums);
        }
        return sums.matches(terms.wholeTelling());
    }

    private void add(QueryTerm term, int counts, double telling, Sums sums) throws IOException {
        Weight weight = searcher.createWeight(LuceneQueries.exact(term), ScoreMode.COMPLETE, term.weight());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                sums.add(leaf, scorer, counts, telling);
            }
        }
    }

    /** The sums of all terms so far. */
    private static final class Sums {

        private final int[] numbers;
        private final double[] scores;
        private final double[] shares;

        Sums(int[] numbers) {
            this.numbers = numbers;
            this.scores = new double[numbers.length];
            this.shares = new double[numbers.length];
        }

        void add(LeafReaderContext leaf, Scorer scorer, int counts, double telling) throws IOException {
            DocIdSetIterator found = scorer.iterator();
            int at = place(leaf.docBase);
            int end = place(leaf.docBase + leaf.reader().maxDoc());
            while (at < end) {
                int wanted = numbers[at] - leaf.docBase;
                int number = found.docID() < wanted ? found.advance(wanted) : found.docID();
                if (number == wanted) {
                    scores[at] += counts == 0 ? 0 : scorer.score();
                    shares[at] += telling;
                }
                if (number == DocIdSetIterator.NO_MORE_DOCS) {
                    return;
                }
                at++;
            }
        }

        private int place(int number) {
            int place = Arrays.binarySearch(numbers, number);
            return place < 0 ? -place - 1 : place;
        }

        List<CharacterMatch> matches(double all) {
            CharacterMatch[] matches = new CharacterMatch[numbers.length];
            for (int i = 0; i < matches.length; i++) {
                matches[i] = new CharacterMatch(scores[i], all == 0 ? 0 : shares[i] / all);
            }
            return Arrays.asList(matches);
        }
    }
}
