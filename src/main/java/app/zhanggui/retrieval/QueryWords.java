package app.zhanggui.retrieval;

import app.zhanggui.text.AskingWords;
import app.zhanggui.text.TextFolding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the terms from a query's words. Thread-safe. */
final class QueryWords {

    /** More terms than this make a search slow and no better; the most telling ones stay. */
    private static final int MAX_TERMS = 64;

    private final RuleAnalyzer analyzer;
    private final AskingWords askingWords;
    private final TermStatistics statistics;
    private final Weights weights;

    QueryWords(RuleAnalyzer analyzer, AskingWords askingWords, TermStatistics statistics, Weights weights) {
        this.analyzer = analyzer;
        this.askingWords = askingWords;
        this.statistics = statistics;
        this.weights = weights;
    }

    /** The words without the words of asking; all words where nothing else is left. */
    String matter(String words) {
        String folded = TextFolding.fold(words);
        String cut = askingWords.cut(folded);
        return cut.isBlank() ? folded : cut;
    }

    /** The terms of pairs that stand in the index; the words of asking make none. */
    List<QueryTerm> pairs(Query query) {
        Set<String> own = pairsOf(matter(query.text()));
        Set<String> added = query.expansions().stream()
                .flatMap(expansion -> pairsOf(expansion).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return known(IndexFields.PAIRS, own, added, 1);
    }

    /** The terms of 问法 that stand in the index. */
    List<QueryTerm> asked(Query query) {
        return known(IndexFields.ASKED, pairsOf(matter(query.text())), Set.of(), weights.asked());
    }

    /** The single characters, words and numbers that stand in the index. */
    List<QueryTerm> singles(Query query) {
        Set<String> own = singlesOf(matter(query.text()));
        Set<String> added = query.expansions().stream()
                .flatMap(expansion -> singlesOf(expansion).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return known(IndexFields.SINGLES, own, added, weights.singles());
    }

    /** The distinct pairs, words and numbers of the text. */
    Set<String> pairsOf(String text) {
        return distinct(analyzer.pairs(text));
    }

    /** The distinct characters, words and numbers of the text. */
    Set<String> singlesOf(String text) {
        return distinct(analyzer.singles(text));
    }

    private static Set<String> distinct(List<Token> tokens) {
        return tokens.stream().map(Token::term).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<QueryTerm> known(String field, Set<String> own, Set<String> added, float weight) {
        Map<String, QueryTerm> terms = new LinkedHashMap<>();
        own.forEach(term -> terms.put(term, new QueryTerm(field, term, weight)));
        added.forEach(term -> terms.putIfAbsent(term, new QueryTerm(field, term, weight * weights.expansion())));
        return mostTelling(field, terms.values().stream());
    }

    private List<QueryTerm> mostTelling(String field, Stream<QueryTerm> terms) {
        Map<QueryTerm, Double> telling = new LinkedHashMap<>();
        terms.filter(term -> statistics.clausesWith(field, term.term()) > 0)
                .forEach(term -> telling.put(term, term.weight() * statistics.idf(field, term.term())));
        return telling.entrySet().stream()
                .sorted(Map.Entry.<QueryTerm, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MAX_TERMS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
