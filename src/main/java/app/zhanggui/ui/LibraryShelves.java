package app.zhanggui.ui;

import app.zhanggui.retrieval.Facet;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The documents in force by platform, each with its chapters, and how many clauses there are in each. */
final class LibraryShelves {

    private final RuleBook ruleBook;
    private final LibraryAddress address;
    private final LocalDate day;
    private final InterfaceLanguage language;
    private final Words words;

    LibraryShelves(RuleBook ruleBook, LibraryAddress address, LocalDate day, InterfaceLanguage language, Words words) {
        this.ruleBook = ruleBook;
        this.address = address;
        this.day = day;
        this.language = language;
        this.words = words;
    }

    /** The documents that are shown. */
    List<RuleDocument> documents() {
        return ruleBook.inForce(day).filter(address.filter()::accepts).toList();
    }

    /** How many documents each value of a facet has, counted as if nothing were chosen in that facet. */
    Map<Facet, Map<String, Integer>> counts() {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> values = new LinkedHashMap<>();
            ruleBook.inForce(day)
                    .filter(document -> address.filter().acceptsWithout(facet, document))
                    .forEach(document -> facet.valuesOf(document)
                            .forEach(value -> values.merge(value, clauses(document.walk()), Integer::sum)));
            counts.put(facet, values);
        }
        return counts;
    }

    /** How many clauses the shown documents have. */
    int clauses() {
        return documents().stream()
                .mapToInt(document -> clauses(document.walk()))
                .sum();
    }

    /** The shelves as an element. */
    Element element() {
        Element shelves = new Element("div").addClass("shelves");
        for (String slug : ruleBook.coveredPlatforms()) {
            List<RuleDocument> documents = documents().stream()
                    .filter(document -> document.platform().equals(slug))
                    .toList();
            if (!documents.isEmpty()) {
                addShelf(shelves, slug, documents);
            }
        }
        return shelves;
    }

    private void addShelf(Element shelves, String slug, List<RuleDocument> documents) {
        Element shelf = shelves.appendElement("section").addClass("shelf");
        Element title = shelf.appendElement("h2");
        title.appendElement("span").text(PlatformName.of(ruleBook.platform(slug), language));
        int clauses = documents.stream()
                .mapToInt(document -> clauses(document.walk()))
                .sum();
        // A space that is heard, not seen.
        title.appendText(" ");
        title.appendElement("span").addClass("shelf-count").text(words.of("shelf.count", documents.size(), clauses));
        Element list = shelf.appendElement("ul").addClass("shelf-documents");
        documents.forEach(document -> addDocument(list.appendElement("li"), document));
    }

    private void addDocument(Element item, RuleDocument document) {
        DocumentFacts facts = new DocumentFacts(document, words);
        Element title = item.appendElement("h3");
        title.appendElement("a")
                .addClass("document-title")
                .attr("lang", InterfaceLanguage.CHINESE.tag())
                .attr(
                        "href",
                        ClauseWords.path(document)
                                + address.asOf().map(date -> "?asOf=" + date).orElse(""))
                .text(document.title());
        Element standing = item.appendElement("p").addClass("standing");
        standing.appendElement("span")
                .addClass("badge")
                .addClass(document.authority().slug())
                .text(facts.authority());
        standing.appendElement("span").addClass("badge").addClass("plain").text(facts.kind());
        Stream.of(facts.published().stream(), Stream.of(facts.validity()), facts.checked().stream())
                .flatMap(fact -> fact)
                .forEach(fact -> standing.appendElement("span").text(fact));
        addChapters(item, document);
    }

    private void addChapters(Element item, RuleDocument document) {
        List<Clause> chapters = document.clauses().stream()
                .filter(clause ->
                        clause.kind() == ClauseKind.SECTION && !clause.heading().isEmpty())
                .toList();
        if (chapters.isEmpty()) {
            return;
        }
        Element list = item.appendElement("ol")
                .addClass("chapters")
                .attr("lang", InterfaceLanguage.CHINESE.tag())
                .attr("aria-label", words.of("shelf.chapters", document.title()));
        for (Clause chapter : chapters) {
            Element link = list.appendElement("li")
                    .appendElement("a")
                    .attr("href", ClauseWords.path(document, chapter, address.asOf()));
            link.appendElement("span").text(chapter.heading().getLast());
            link.appendText(" ");
            link.appendElement("span").addClass("facet-count").text(String.valueOf(clauses(chapter.walk())));
        }
    }

    /** What can be cited alone; a section is the clauses in it, and a gap is our own note. */
    static int clauses(Stream<Clause> clauses) {
        return (int) clauses.filter(clause -> clause.kind() != ClauseKind.SECTION && clause.kind() != ClauseKind.GAP)
                .count();
    }
}
