package app.zhanggui.ui;

import app.zhanggui.retrieval.ClauseFilter;
import app.zhanggui.retrieval.Facet;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the library shows, as it stands in the address.
 *
 * @param typed what is looked for, empty to browse
 * @param filter the chosen values
 * @param asOf the day whose documents are shown, empty for today
 * @param shown how many clauses are shown at most
 */
record LibraryAddress(String typed, ClauseFilter filter, Optional<LocalDate> asOf, int shown) {

    /** So many clauses at first, and so many more each time. */
    static final int PAGE = 20;

    private static final int MOST_SHOWN = 400;
    private static final int MOST_VALUES = 20;
    private static final int LONGEST = 200;

    /** Reads an address; what has no meaning in it is left out. */
    static LibraryAddress of(QueryParameters parameters) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            chosen.put(
                    facet,
                    parameters.getParameters(facet.slug()).stream()
                            .filter(value -> !value.isBlank())
                            .limit(MOST_VALUES)
                            .toList());
        }
        return new LibraryAddress(
                cut(parameters.getSingleParameter("q").orElse("")),
                new ClauseFilter(chosen),
                parameters.getSingleParameter("asOf").flatMap(LibraryAddress::day),
                parameters
                        .getSingleParameter("shown")
                        .map(LibraryAddress::number)
                        .orElse(PAGE));
    }

    /** The same with another text. */
    LibraryAddress withTyped(String text) {
        return new LibraryAddress(cut(text), filter, asOf, PAGE);
    }

    /** The same on another day; an empty or wrong one is today. */
    LibraryAddress withDay(String day) {
        return new LibraryAddress(typed, filter, day(day), PAGE);
    }

    /** The same with the value chosen, or no longer chosen where it was. */
    LibraryAddress toggled(Facet facet, String value) {
        return new LibraryAddress(typed, filter.toggled(facet, value), asOf, PAGE);
    }

    /** The same with nothing chosen. */
    LibraryAddress unfiltered() {
        return new LibraryAddress(typed, ClauseFilter.NONE, Optional.empty(), PAGE);
    }

    /** The same with more clauses. */
    LibraryAddress withMore() {
        return new LibraryAddress(typed, filter, asOf, Math.min(MOST_SHOWN, shown + PAGE));
    }

    /** Whether anything but the text narrows what is shown. */
    boolean isFiltered() {
        return !filter.isEmpty() || asOf.isPresent();
    }

    /** How many values are chosen. */
    int chosenValues() {
        int inFacets = filter.chosen().values().stream().mapToInt(List::size).sum();
        return inFacets + (asOf.isPresent() ? 1 : 0);
    }

    /** The parameters that say all this. */
    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!typed.isEmpty()) {
            parameters.put("q", List.of(typed));
        }
        for (Facet facet : Facet.values()) {
            if (!filter.values(facet).isEmpty()) {
                parameters.put(facet.slug(), filter.values(facet));
            }
        }
        asOf.ifPresent(day -> parameters.put("asOf", List.of(day.toString())));
        if (shown != PAGE) {
            parameters.put("shown", List.of(String.valueOf(shown)));
        }
        return new QueryParameters(parameters);
    }

    /** The address, relative to this site. */
    String path() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? "/rules" : "/rules?" + query;
    }

    /** The text, cut where it is longer than anybody types. */
    static String cut(String text) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(text), PAGE, MOST_SHOWN) : PAGE;
    }
}
