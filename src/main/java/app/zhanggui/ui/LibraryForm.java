package app.zhanggui.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import org.jsoup.nodes.Element;

/** Where a reader says what the library should show: the words, and the values to which it is narrowed. */
final class LibraryForm {

    private static final String WORDS = "library-words";
    private static final String DAY = "library-day";

    private final Div search = new Div();
    private final HtmlContainer filters = new HtmlContainer("details");
    private final Div facets = new Div();
    private final Span chosen = new Span();
    private final Input words = new Input();
    private final Input day = new Input();

    LibraryForm() {
        makeSearch();
        makeFilters();
    }

    private void makeSearch() {
        search.addClassName("library-search");
        search.getElement().setAttribute("role", "search");
        NativeLabel label = new NativeLabel(search.getTranslation("library.search"));
        label.setFor(WORDS);
        label.addClassName("visually-hidden");
        words.setId(WORDS);
        words.setType("search");
        words.setPlaceholder(search.getTranslation("library.placeholder"));
        words.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("maxlength", "200")
                .setAttribute("aria-describedby", "library-keys");
        search.add(label, words);
    }

    private void makeFilters() {
        filters.addClassName("library-filters");
        HtmlContainer summary = new HtmlContainer("summary");
        chosen.addClassName("filters-chosen");
        summary.add(new Span(filters.getTranslation("library.filters")), chosen);
        NativeLabel label = new NativeLabel(filters.getTranslation("library.day"));
        label.setFor(DAY);
        day.setId(DAY);
        day.setType("date");
        Div date = new Div(label, day);
        date.addClassName("library-day");
        filters.add(summary, facets, date);
    }

    /** The field for the words. */
    Div search() {
        return search;
    }

    /** The values to choose. */
    HtmlContainer filters() {
        return filters;
    }

    /** Shows what is chosen now. */
    void show(LibraryAddress address, Element choices) {
        words.getElement().setAttribute("value", address.typed());
        day.getElement()
                .setProperty("value", address.asOf().map(Object::toString).orElse(""));
        facets.getElement().setProperty("innerHTML", Markup.of(choices));
        int count = address.chosenValues();
        chosen.setText(count == 0 ? "" : String.valueOf(count));
        chosen.setVisible(count > 0);
    }
}
