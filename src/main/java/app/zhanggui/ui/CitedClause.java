package app.zhanggui.ui;

import app.zhanggui.history.ShownCitation;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The clause of a citation, to be shown: among its neighbours, or alone where the rule book no longer has it so. */
sealed interface CitedClause {

    /** Finds the clause in the rule book. */
    static CitedClause of(ShownCitation citation, LocalDate asOf, RuleBook ruleBook) {
        Optional<RuleDocument> document = ruleBook.document(citation.document(), asOf);
        return document.flatMap(found -> found.clause(citation.clause()))
                .filter(clause -> clause.passage().equals(citation.text()))
                .<CitedClause>map(clause -> new Present(document.orElseThrow(), clause))
                .orElseGet(() -> new Former(citation));
    }

    /** The clause as markup in which the browser finds the quoted words; see {@link ClauseHtml}. */
    String markup(CleanMarkdown markdown, ClauseWords words);

    /**
     * A clause that reads as it was cited.
     *
     * @param document its document
     * @param clause the clause
     */
    record Present(RuleDocument document, Clause clause) implements CitedClause {

        @Override
        public String markup(CleanMarkdown markdown, ClauseWords words) {
            Neighbours neighbours = Neighbours.of(document, clause);
            return new ClauseHtml(markdown, document, words).of(neighbours.clauses());
        }
    }

    /**
     * A clause that the rule book no longer has, or that reads differently now: the words of then.
     *
     * @param citation the citation
     */
    record Former(ShownCitation citation) implements CitedClause {

        @Override
        public String markup(CleanMarkdown markdown, ClauseWords words) {
            Element root = new Element("div").addClass("rule-text").attr("lang", "zh-CN");
            Element clause = root.appendElement("div")
                    .addClass("provision")
                    .addClass("clause")
                    .addClass("former")
                    .attr("data-clause", citation.clause())
                    .attr(
                            "data-length",
                            String.valueOf(QuoteRange.count(
                                    citation.text(), citation.text().length())));
            clause.appendElement("div").addClass("body").attr("data-from", "0").text(citation.text());
            return root.outerHtml();
        }
    }
}
