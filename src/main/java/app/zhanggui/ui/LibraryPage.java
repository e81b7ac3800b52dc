package app.zhanggui.ui;

import app.zhanggui.retrieval.Facet;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the library shows for an address: the shelves, the clauses found, or what to do where there are none. */
final class LibraryPage {

    private final LibraryFindings findings;
    private final LibraryAddress address;
    private final LibraryFilters filters;
    private final LibraryShelves shelves;
    private final HitList hits;
    private final Words words;

    LibraryPage(
            LibraryFindings findings,
            LibraryAddress address,
            LibraryFilters filters,
            InterfaceLanguage language,
            Words words) {
        this.findings = findings;
        this.address = address;
        this.filters = filters;
        this.words = words;
        shelves = new LibraryShelves(findings.ruleBook(), address, findings.day(), language, words);
        hits = new HitList(findings, address, language, words);
    }

    /** How many clauses each value of each facet has. */
    Map<Facet, Map<String, Integer>> counts() {
        return searches() ? findings.found().counts() : shelves.counts();
    }

    /** The markup. */
    String html() {
        Element page = new Element("div");
        Element head = page.appendElement("div").addClass("library-head");
        head.appendElement("p").addClass("library-count").attr("role", "status").text(count());
        Element chosen = filters.chosen();
        if (chosen.childrenSize() > 0) {
            head.appendChild(chosen);
        }
        head.appendElement("p")
                .addClass("library-keys")
                .attr("id", "library-keys")
                .text(words.of("library.keys"));
        if (isEmpty()) {
            addNothing(page);
        } else if (searches()) {
            page.appendElement("h2").addClass("visually-hidden").text(words.of("library.hits"));
            page.appendChild(hits.element());
            addMore(page);
        } else {
            page.appendChild(shelves.element());
        }
        return Markup.of(page);
    }

    private String count() {
        if (isEmpty()) {
            return searches() ? words.of("library.none", findings.words().text()) : words.of("library.none.documents");
        }
        if (!searches()) {
            return words.of("library.all", shelves.documents().size(), shelves.clauses());
        }
        int found = findings.found().clauses().size();
        String count = words.of(findings.found().near() ? "library.near" : "library.found", found);
        return findings.corrected().isEmpty()
                ? count
                : words.of("library.corrected", findings.corrected()) + words.of("facts.separator") + count;
    }

    private void addMore(Element page) {
        if (findings.found().clauses().size() > address.shown()) {
            page.appendElement("p")
                    .appendElement("a")
                    .addClass("secondary-button")
                    .attr("href", address.withMore().path())
                    .attr("data-key", "more")
                    .text(words.of("library.more"));
        }
    }

    private void addNothing(Element page) {
        Element nothing = page.appendElement("div").addClass("library-nothing");
        Element advice = nothing.appendElement("ul");
        if (address.isFiltered()) {
            advice.appendElement("li")
                    .appendElement("a")
                    .attr("href", address.unfiltered().path())
                    .text(words.of("library.none.unfiltered"));
        }
        if (searches()) {
            if (!findings.words().phrases().isEmpty()) {
                advice.appendElement("li")
                        .appendElement("a")
                        .attr("href", address.withTyped(findings.words().text()).path())
                        .text(words.of("library.none.unquoted"));
            }
            advice.appendElement("li")
                    .appendElement("a")
                    .attr("href", Asking.path(address.typed()))
                    .text(words.of("library.none.ask"));
            advice.appendElement("li").appendElement("a").attr("href", "/rules").text(words.of("library.none.browse"));
        }
    }

    private boolean isEmpty() {
        return searches()
                ? findings.found().clauses().isEmpty()
                : shelves.documents().isEmpty();
    }

    private boolean searches() {
        return !findings.words().isEmpty();
    }
}
