package app.zhanggui.ui;

import app.zhanggui.retrieval.ScoredClause;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import org.jsoup.nodes.Element;

/** Found clauses as markup: where each stands, its text with the found words marked, its standing, and a copy button. */
final class HitList {

    private static final int SHOWN_TEXT = 220;

    private final LibraryFindings findings;
    private final LibraryAddress address;
    private final InterfaceLanguage language;
    private final Words words;

    HitList(LibraryFindings findings, LibraryAddress address, InterfaceLanguage language, Words words) {
        this.findings = findings;
        this.address = address;
        this.language = language;
        this.words = words;
    }

    /** The list as an element. */
    Element element() {
        Element list = new Element("ol").addClass("hits");
        findings.found().clauses().stream()
                .limit(address.shown())
                .forEach(hit -> list.appendElement("li").addClass("hit").appendChild(article(hit)));
        return list;
    }

    private Element article(ScoredClause hit) {
        Clause clause = hit.clause();
        RuleDocument document = hit.document();
        Element article = new Element("article");
        Element title = article.appendElement("h3");
        Element link = title.appendElement("a")
                .addClass("hit-link")
                .attr("href", ClauseWords.path(document, clause, address.asOf()));
        link.appendElement("span")
                .addClass("hit-document")
                .attr("lang", InterfaceLanguage.CHINESE.tag())
                .text(document.title());
        String path = String.join(" › ", ClauseWords.place(clause, words));
        if (!path.isEmpty()) {
            link.appendElement("span")
                    .addClass("hit-path")
                    .attr("lang", InterfaceLanguage.CHINESE.tag())
                    .text(" › " + path);
        }
        addText(article, clause);
        addFoot(article, clause, document);
        return article;
    }

    private void addText(Element article, Clause clause) {
        Element text = article.appendElement("p").addClass("hit-text").attr("lang", InterfaceLanguage.CHINESE.tag());
        if (clause.kind() == ClauseKind.GAP) {
            text.addClass("hit-gap")
                    .appendElement("span")
                    .addClass("gap-label")
                    .attr("lang", language.tag())
                    .text(words.of("clause.gap"));
        }
        String whole = own(clause).replace('\n', ' ');
        FoundText.of(whole, findings.highlights(whole), SHOWN_TEXT).appendTo(text);
        if (clause.kind() == ClauseKind.SECTION) {
            text.addClass("hit-section");
            text.appendElement("span")
                    .addClass("hit-count")
                    .attr("lang", language.tag())
                    .text(words.of("hit.section", LibraryShelves.clauses(clause.walk())));
        }
    }

    /** A section that has no text of its own is its title: the clauses in it are found by themselves. */
    private static String own(Clause clause) {
        return clause.text().isEmpty() && !clause.heading().isEmpty()
                ? clause.heading().getLast()
                : clause.text();
    }

    private void addFoot(Element article, Clause clause, RuleDocument document) {
        DocumentFacts facts = new DocumentFacts(document, words);
        Element foot = article.appendElement("div").addClass("hit-foot");
        Element standing = foot.appendElement("p").addClass("standing");
        standing.appendElement("span")
                .addClass("hit-platform")
                .text(PlatformName.of(findings.ruleBook().platform(document.platform()), language));
        standing.appendElement("span")
                .addClass("badge")
                .addClass(document.authority().slug())
                .text(facts.authority());
        standing.appendElement("span").text(facts.validity());
        foot.appendElement("button")
                .attr("type", "button")
                .addClass("text-button")
                .addClass("hit-copy")
                .attr("data-copied", CopiedClause.of(clause, document, findings.ruleBook(), words))
                .attr("data-link", ClauseWords.path(document, clause, address.asOf()))
                .text(words.of("clause.copy"));
    }
}
