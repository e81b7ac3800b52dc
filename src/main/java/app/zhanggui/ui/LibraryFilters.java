package app.zhanggui.ui;

import app.zhanggui.retrieval.Facet;
import app.zhanggui.rulebook.RuleBook;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The values to which the library can be narrowed, each a link to the address in which it is chosen, with the number of
 * clauses that it would show.
 */
final class LibraryFilters {

    private final RuleBook ruleBook;
    private final LibraryAddress address;
    private final InterfaceLanguage language;
    private final Words words;

    LibraryFilters(RuleBook ruleBook, LibraryAddress address, InterfaceLanguage language, Words words) {
        this.ruleBook = ruleBook;
        this.address = address;
        this.language = language;
        this.words = words;
    }

    /** The facets as an element; one that has nothing to choose is left out. */
    Element facets(Map<Facet, Map<String, Integer>> counts) {
        Element facets = new Element("div").addClass("facets");
        for (Facet facet : Facet.values()) {
            Map<String, Integer> values = new LinkedHashMap<>();
            // All values, always in the order of the documents: nothing jumps while somebody types.
            ruleBook.documents().stream()
                    .flatMap(document -> facet.valuesOf(document).stream())
                    .forEach(value -> values.put(
                            value, counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0)));
            address.filter().values(facet).forEach(value -> values.putIfAbsent(value, 0));
            if (!values.isEmpty()) {
                addFacet(facets, facet, values);
            }
        }
        return facets;
    }

    private void addFacet(Element facets, Facet facet, Map<String, Integer> values) {
        Element section = facets.appendElement("section").addClass("facet");
        String title = "facet-" + facet.slug();
        section.attr("aria-labelledby", title);
        section.appendElement("h2").attr("id", title).text(words.of("facet." + facet.slug()));
        Element list = section.appendElement("ul");
        values.forEach((value, count) -> {
            boolean chosen = address.filter().has(facet, value);
            Element link = list.appendElement("li")
                    .appendElement("a")
                    .addClass("facet-value")
                    .attr("href", address.toggled(facet, value).path())
                    .attr("data-key", facet.slug() + "=" + value);
            if (chosen) {
                link.attr("aria-current", "true");
            } else if (count == 0) {
                link.addClass("facet-empty");
            }
            link.appendElement("span").addClass("facet-name").text(name(facet, value));
            link.appendText(" ");
            link.appendElement("span").addClass("facet-count").text(String.valueOf(count));
        });
    }

    /** The chosen values as links that take them back; empty where nothing is chosen. */
    Element chosen() {
        Element list = new Element("ul").addClass("chosen");
        for (Facet facet : Facet.values()) {
            for (String value : address.filter().values(facet)) {
                addChosen(list, name(facet, value), address.toggled(facet, value));
            }
        }
        address.asOf()
                .ifPresent(day ->
                        addChosen(list, words.of("library.day.chosen", Days.of(day, words)), address.withDay("")));
        if (list.childrenSize() > 1) {
            list.appendElement("li")
                    .appendElement("a")
                    .addClass("chosen-none")
                    .attr("href", address.unfiltered().path())
                    .text(words.of("library.unfiltered"));
        }
        return list;
    }

    private void addChosen(Element list, String name, LibraryAddress without) {
        list.appendElement("li")
                .appendElement("a")
                .addClass("chosen-value")
                .attr("href", without.path())
                .attr("aria-label", words.of("library.without", name))
                .text(name);
    }

    private String name(Facet facet, String value) {
        return switch (facet) {
            case PLATFORM -> PlatformName.of(ruleBook.platform(value), language);
            case KIND, AUTHORITY -> known(words.of(facet.slug() + "." + value), value);
            case AUDIENCE -> new GlossaryNames(ruleBook.glossary(), language).roleAlone(value);
        };
    }

    /** A value that an address made by hand names has no words. */
    private static String known(String translated, String value) {
        return translated.startsWith("!") ? value : translated;
    }
}
