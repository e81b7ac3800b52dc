package app.zhanggui.ui;

import app.zhanggui.retrieval.ScoredClause;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Term;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jsoup.nodes.Element;

/** What the platforms lay down about a term, side by side, as markup. */
final class ComparisonHtml {

    /** The place in a document's page where the comparison stands. */
    static final String ANCHOR = "zg-across";

    private static final int TEXT_LENGTH = 160;

    private final RuleDocument document;
    private final InterfaceLanguage language;
    private final Words words;

    ComparisonHtml(RuleDocument document, InterfaceLanguage language, Words words) {
        this.document = document;
        this.language = language;
        this.words = words;
    }

    /** The address in which the term is compared. */
    static String path(RuleDocument document, Term term) {
        return ClauseWords.path(document) + "?"
                + QueryParameters.of("term", term.term()).getQueryString() + "#" + ANCHOR;
    }

    /** Names the term as it stands in the clauses, and in the reader's language where that is another one. */
    static void name(Element parent, Term term, InterfaceLanguage language) {
        parent.appendElement("span")
                .attr("lang", InterfaceLanguage.CHINESE.tag())
                .text(term.term());
        if (language == InterfaceLanguage.ENGLISH) {
            term.english().stream().findFirst().ifPresent(english -> parent.appendText(" " + english));
        }
    }

    /** The comparison with the other terms that can be compared. */
    String of(TermComparison comparison, List<Term> terms) {
        Element section = new Element("section").addClass("across").attr("aria-labelledby", ANCHOR);
        section.appendElement("h2").attr("id", ANCHOR).attr("tabindex", "-1").text(words.of("across.title"));
        section.appendElement("p").addClass("across-what").text(words.of("across.what"));
        Element choices = section.appendElement("ul").addClass("across-terms");
        terms.forEach(term -> addTerm(choices, term, term.equals(comparison.term())));
        if (!terms.contains(comparison.term())) {
            addTerm(choices, comparison.term(), true);
        }
        Element columns = section.appendElement("div").addClass("across-columns");
        comparison.platforms().forEach(platform -> addPlatform(columns, platform));
        return Markup.of(section);
    }

    private void addTerm(Element choices, Term term, boolean current) {
        Element link = choices.appendElement("li")
                .appendElement("a")
                .addClass("across-term")
                .attr("href", path(document, term));
        name(link, term, language);
        if (current) {
            link.attr("aria-current", "true");
        }
    }

    private void addPlatform(Element columns, TermComparison.OfPlatform platform) {
        Element column = columns.appendElement("section").addClass("across-platform");
        column.appendElement("h3").text(PlatformName.of(platform.platform(), language));
        if (platform.clauses().isEmpty()) {
            column.appendElement("p").addClass("across-none").text(words.of("across.none"));
            platform.gap().ifPresent(gap -> addClause(column, gap));
        } else {
            platform.clauses().forEach(clause -> addClause(column, clause));
        }
    }

    private void addClause(Element column, ScoredClause hit) {
        Clause clause = hit.clause();
        Element item = column.appendElement("div").addClass("across-clause");
        Element text = item.appendElement("p").addClass("across-text").attr("lang", InterfaceLanguage.CHINESE.tag());
        FoundText.of(clause.text(), List.of(), TEXT_LENGTH).appendTo(text);
        Element place = item.appendElement("p").addClass("across-place");
        Element link = place.appendElement("a")
                .attr("href", "/rules/" + clause.id())
                .attr("lang", InterfaceLanguage.CHINESE.tag());
        String number = clause.number().isEmpty() ? "" : " " + clause.number();
        link.text(hit.document().title() + number);
    }
}
