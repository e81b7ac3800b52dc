package app.zhanggui.ui;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.Term;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a reader can do with a clause of a document: copy it for somebody else, calculate with it, compare it. Shown below
 * the clause that the address names.
 */
final class ClauseTools {

    /** A longer passage is no clause to hand to somebody; it has a link. */
    private static final int LONGEST_COPIED = 1_500;

    private final RuleDocument document;
    private final RuleBook ruleBook;
    private final DocumentTerms terms;
    private final Calculators calculators;
    private final InterfaceLanguage language;
    private final Words words;

    ClauseTools(
            RuleDocument document,
            RuleBook ruleBook,
            DocumentTerms terms,
            Calculators calculators,
            InterfaceLanguage language,
            Words words) {
        this.document = document;
        this.ruleBook = ruleBook;
        this.terms = terms;
        this.calculators = calculators;
        this.language = language;
        this.words = words;
    }

    /** Appends the tools of the clause. */
    void appendTo(Element parent, Clause clause) {
        Element tools = parent.appendElement("div").addClass("clause-tools").attr("lang", language.tag());
        if (clause.passage().length() <= LONGEST_COPIED) {
            tools.appendElement("button")
                    .attr("type", "button")
                    .addClass("text-button")
                    .addClass("copy-clause")
                    .attr("data-copied", CopiedClause.of(clause, document, ruleBook, words))
                    .attr(
                            "data-link",
                            ClauseWords.path(document) + "#" + clause.id().clause())
                    .text(words.of("clause.copy"));
        }
        if (clause.kind() != ClauseKind.SECTION) {
            calculators.on(clause.id()).forEach(ruleSet -> addCalculator(tools, ruleSet));
        }
        List<Term> compared = terms.of(clause);
        if (!compared.isEmpty()) {
            Element group = tools.appendElement("span").addClass("clause-terms");
            group.appendElement("span").text(words.of("clause.compare"));
            compared.forEach(term -> ComparisonHtml.name(
                    group.appendElement("a").attr("href", ComparisonHtml.path(document, term)), term, language));
        }
    }

    private void addCalculator(Element tools, RuleSet ruleSet) {
        tools.appendElement("a")
                .addClass("calculator-link")
                .attr("href", Calculators.path(ruleSet))
                .text(words.of("clause.calculator", ruleSet.title().in(language.locale())));
    }
}
