package app.zhanggui.retrieval;

import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the terms from a query's words. Thread-safe. */
final class QueryWords {

    /** More terms than this make a search slow and no better; the most telling ones stay. */
    private static final int MAX_TERMS = 64;

    /** Joins two words; a pair with it says which words stand beside each other, not what is spoken of. */
    private static final String PARTICLE = "的";

    /** Words in which it joins nothing. */
    private static final Set<String> WORDS_WITH_PARTICLE = Set.of("目的", "标的", "的确");

    private final RuleAnalyzer analyzer;
    private final Vocabulary vocabulary;
    private final TermStatistics statistics;
    private final Weights weights;

    QueryWords(RuleAnalyzer analyzer, Vocabulary vocabulary, TermStatistics statistics, Weights weights) {
        this.analyzer = analyzer;
        this.vocabulary = vocabulary;
        this.statistics = statistics;
        this.weights = weights;
    }

    /** The words without the words of asking; all words where nothing else is left. */
    String matter(String words) {
        String folded = TextFolding.fold(words);
        String cut = vocabulary.asking().cut(folded);
        return cut.isBlank() ? folded : cut;
    }

    /** Everything that the query looks for. */
    QueryTerms terms(Query query) {
        String matter = matter(query.text());
        Set<String> own = pairsOf(matter);
        List<String> everyday = vocabulary.everyday().terms(matter);
        Set<String> telling =
                own.stream().filter(QueryWords::tells).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> singles = singlesOf(matter);
        List<QueryTerm> characters = characters(query, singles, everyday);
        List<QueryTerm> needed = new ArrayList<>(pairs(query, telling, everyday));
        needed.addAll(known(IndexFields.ASKED, weights.asked(), Map.of(TermOrigin.QUESTION, own)));
        characters.stream()
                .filter(term -> term.term().length() == 1 && own.contains(term.term()))
                .forEach(needed::add);
        Set<String> marked = new LinkedHashSet<>(own);
        Stream.concat(query.expansions().stream(), everyday.stream()).forEach(term -> marked.addAll(pairsOf(term)));
        return new QueryTerms(needed, characters, telling(singles), new Marks(marked));
    }

    /** What the query speaks of, to be looked for in the terms of clauses. */
    QueryMatter queryMatter(Query query) {
        Set<String> asked = pairsOf(matter(query.text()));
        List<Set<String>> expansions = query.expansions().stream()
                .map(this::pairsOf)
                .filter(terms -> !terms.isEmpty())
                .toList();
        Map<String, Double> telling = new LinkedHashMap<>();
        Stream.concat(asked.stream(), expansions.stream().flatMap(Set::stream))
                .forEach(term -> telling.computeIfAbsent(term, unknown -> statistics.idf(IndexFields.PAIRS, unknown)));
        return new QueryMatter(asked, expansions, telling);
    }

    /** The distinct pairs, words and numbers of the text. */
    Set<String> pairsOf(String text) {
        return distinct(analyzer.pairs(text));
    }

    /** The distinct characters, words and numbers of the text. */
    Set<String> singlesOf(String text) {
        return distinct(analyzer.singles(text));
    }

    private List<QueryTerm> pairs(Query query, Set<String> own, List<String> everyday) {
        Map<TermOrigin, Set<String>> origins = new LinkedHashMap<>();
        origins.put(TermOrigin.QUESTION, own);
        origins.put(TermOrigin.EXPANSION, all(query.expansions(), this::pairsOf));
        Set<String> formal = all(everyday, this::pairsOf);
        formal.removeIf(term -> !tells(term));
        origins.put(TermOrigin.EVERYDAY, formal);
        return known(IndexFields.PAIRS, weights.pairs(), origins);
    }

    private List<QueryTerm> characters(Query query, Set<String> own, List<String> everyday) {
        Map<TermOrigin, Set<String>> origins = new LinkedHashMap<>();
        origins.put(TermOrigin.QUESTION, own);
        origins.put(TermOrigin.EXPANSION, all(query.expansions(), this::singlesOf));
        origins.put(TermOrigin.EVERYDAY, all(everyday, this::singlesOf));
        return known(IndexFields.SINGLES, weights.singles(), origins);
    }

    private double telling(Set<String> singles) {
        return singles.stream()
                .mapToDouble(term -> statistics.idf(IndexFields.SINGLES, term))
                .sum();
    }

    private static Set<String> all(Collection<String> texts, Function<String, Set<String>> terms) {
        return texts.stream()
                .flatMap(text -> terms.apply(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean tells(String pair) {
        return pair.length() < 2 || !pair.contains(PARTICLE) || WORDS_WITH_PARTICLE.contains(pair);
    }

    private static Set<String> distinct(List<Token> tokens) {
        return tokens.stream().map(Token::term).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The terms that stand in the index; one of several origins counts as that of the first. */
    private List<QueryTerm> known(String field, float weight, Map<TermOrigin, Set<String>> origins) {
        Map<String, QueryTerm> terms = new LinkedHashMap<>();
        origins.forEach((origin, of) -> of.forEach(term ->
                terms.putIfAbsent(term, new QueryTerm(field, term, weight * weights.of(origin, field), origin))));
        return mostTelling(field, terms.values());
    }

    private List<QueryTerm> mostTelling(String field, Collection<QueryTerm> terms) {
        Map<QueryTerm, Double> telling = new LinkedHashMap<>();
        terms.stream()
                .filter(term -> term.weight() > 0 && statistics.clausesWith(field, term.term()) > 0)
                .forEach(term -> telling.put(term, term.weight() * statistics.idf(field, term.term())));
        return telling.entrySet().stream()
                .sorted(Map.Entry.<QueryTerm, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MAX_TERMS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
