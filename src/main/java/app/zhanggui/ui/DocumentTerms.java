package app.zhanggui.ui;

import app.zhanggui.retrieval.Edition;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Term;
import app.zhanggui.text.TextFolding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The glossary's terms that a document uses, the telling ones first: those by which clauses are worth comparing. */
final class DocumentTerms {

    /** A term that more clauses than this part of all use says nothing about any of them. */
    private static final double COMMON = 0.25;

    private static final int OF_A_CLAUSE = 3;
    private static final int OF_A_DOCUMENT = 12;

    private final Map<ClauseId, List<Term>> byClause = new LinkedHashMap<>();

    DocumentTerms(RuleDocument document, Edition edition) {
        List<Telling> telling = telling(edition);
        document.walk()
                .filter(DocumentTerms::isProvision)
                .forEach(clause -> byClause.put(clause.id(), used(clause, telling)));
    }

    /** The terms that can tell clauses apart: first those of which most platforms speak, then the rarer ones. */
    private static List<Telling> telling(Edition edition) {
        List<Provision> provisions = edition.ruleBook().documents().stream()
                .flatMap(document -> document.walk()
                        .filter(DocumentTerms::isProvision)
                        .map(clause -> new Provision(document.platform(), TextFolding.fold(clause.text()))))
                .toList();
        return edition.ruleBook().glossary().terms().stream()
                .filter(term -> term.term().length() > 1)
                .map(term -> Telling.of(term, provisions))
                .filter(term -> term.clauses() > 0 && term.clauses() <= COMMON * provisions.size())
                .sorted(Comparator.comparingInt(Telling::platforms).reversed().thenComparingInt(Telling::clauses))
                .toList();
    }

    private static List<Term> used(Clause clause, List<Telling> telling) {
        String text = TextFolding.fold(clause.text());
        return telling.stream()
                .filter(term -> text.contains(term.form()))
                .map(Telling::term)
                .toList();
    }

    private static boolean isProvision(Clause clause) {
        return clause.kind() != ClauseKind.SECTION && clause.kind() != ClauseKind.GAP;
    }

    /** The most telling terms of the clause. */
    List<Term> of(Clause clause) {
        return byClause.getOrDefault(clause.id(), List.of()).stream()
                .limit(OF_A_CLAUSE)
                .toList();
    }

    /** The terms that most clauses of the document use. */
    List<Term> most() {
        Map<Term, Integer> counts = new LinkedHashMap<>();
        byClause.values().forEach(terms -> terms.forEach(term -> counts.merge(term, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Term, Integer>comparingByValue().reversed())
                .limit(OF_A_DOCUMENT)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The folded text of a clause with its platform. */
    private record Provision(String platform, String text) {}

    /**
     * A term with what it tells.
     *
     * @param term the term
     * @param form its folded form
     * @param platforms how many platforms speak of it
     * @param clauses how many clauses do
     */
    private record Telling(Term term, String form, int platforms, int clauses) {

        static Telling of(Term term, List<Provision> provisions) {
            String form = TextFolding.fold(term.term());
            List<Provision> speaking = provisions.stream()
                    .filter(provision -> provision.text().contains(form))
                    .toList();
            int platforms =
                    (int) speaking.stream().map(Provision::platform).distinct().count();
            return new Telling(term, form, platforms, speaking.size());
        }
    }
}
