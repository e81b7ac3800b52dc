package app.zhanggui.retrieval;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Searches the clauses of one edition for a reader who wants to see them all: exact phrases, filters, counts.
 *
 * <p>The ranking is that of {@link ClauseIndex}; from its many clauses with a word in common only those stay that carry
 * a good part of what was looked for. Immutable and thread-safe.
 */
public final class LibrarySearch {

    /** Behind so many clauses nobody looks, and every one of them costs time. */
    private static final int MOST = 1_000;

    /** A clause stays when it carries this part of what the best one carries. */
    private static final double OF_THE_BEST = 0.6;

    /** Where the best clause carries less than this part of the words, the clauses are only near. */
    private static final double NEAR = 0.34;

    private static final int MOST_NEAR = 10;

    private final ClauseIndex index;

    /** Searches the clauses of the edition. */
    public LibrarySearch(Edition edition) {
        this.index = edition.index();
    }

    /**
     * The clauses that carry the words and every phrase.
     *
     * @param words what was typed
     * @param expansions words of the rule documents that mean the same
     * @param filter what the clauses are narrowed to
     * @param asOf the day whose documents are searched
     */
    public FoundClauses find(SearchWords words, List<String> expansions, ClauseFilter filter, LocalDate asOf) {
        List<ScoredClause> ranked = index.search(query(words.text(), expansions, asOf), MOST, 0).clauses().stream()
                .filter(hit -> hasAll(words.phrases(), hit) && speaksItself(hit.clause(), words, expansions, asOf))
                .toList();
        if (words.words().isEmpty() || ranked.isEmpty()) {
            return FoundClauses.of(ranked, filter, false);
        }
        Query loose = query(words.words(), expansions, asOf);
        List<Carried> carried = ranked.stream()
                .map(hit -> new Carried(hit, index.coverage(loose, hit)))
                .toList();
        double best = carried.stream().mapToDouble(Carried::part).max().orElse(0);
        // Of a single character the index tells no share; who typed one has just begun.
        boolean near = best > 0 && best < NEAR;
        List<ScoredClause> kept = carried.stream()
                .filter(hit -> hit.part() >= OF_THE_BEST * best)
                .map(Carried::clause)
                .limit(near ? MOST_NEAR : MOST)
                .toList();
        return FoundClauses.of(kept, filter, near);
    }

    /**
     * The parts of a text that match.
     *
     * @return half-open UTF-16 offsets into the text, in its order, merged where they touch
     */
    public List<TextRange> highlights(String text, SearchWords words, List<String> expansions, LocalDate asOf) {
        Stream<TextRange> loose = words.words().isEmpty()
                ? Stream.empty()
                : index.highlights(text, query(words.words(), expansions, asOf)).stream();
        Stream<TextRange> exact = words.phrases().stream().flatMap(phrase -> phrase.in(text).stream());
        return Ranges.merged(Stream.concat(loose, exact).toList());
    }

    private static Query query(String text, List<String> expansions, LocalDate asOf) {
        return new Query(text, expansions, Set.of(), Optional.empty(), asOf);
    }

    /** Whether a section has a word of its own to show; else the clauses in it are found, and it only repeats them. */
    private boolean speaksItself(Clause clause, SearchWords words, List<String> expansions, LocalDate asOf) {
        if (clause.kind() != ClauseKind.SECTION) {
            return true;
        }
        String title = clause.heading().isEmpty() ? "" : clause.heading().getLast();
        return !highlights(title + "\n" + clause.text(), words, expansions, asOf)
                .isEmpty();
    }

    private static boolean hasAll(List<ExactPhrase> phrases, ScoredClause hit) {
        Clause clause = hit.clause();
        return phrases.stream()
                .allMatch(phrase -> phrase.isIn(clause.text())
                        || clause.heading().stream().anyMatch(phrase::isIn)
                        || phrase.isIn(hit.document().title()));
    }

    /** A clause with the part of the words that it carries, 0 to 1. */
    private record Carried(ScoredClause clause, double part) {}
}
