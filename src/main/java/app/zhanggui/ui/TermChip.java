package app.zhanggui.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A term that was recognised; another one of {@link TermChoice} asks the question again. */
class TermChip extends NativeLabel {

    /**
     * Shows the term.
     *
     * @param term the term by its name in the documents
     * @param names names the terms
     * @param chosen hears the term that is chosen instead
     */
    TermChip(String term, GlossaryNames names, Consumer<String> chosen) {
        addClassNames("chip", "choice", "term");
        String name = names.term(term);
        Input field = new Input();
        field.getElement()
                .setAttribute("value", name)
                .setAttribute("list", TermChoice.ID)
                .setAttribute("size", String.valueOf(Math.max(2, widthOf(name))))
                .setAttribute("autocomplete", "off");
        field.getElement()
                .addEventListener("change", event -> {
                    String typed = event.getEventData().get("element.value").asString();
                    names.termOf(typed)
                            .filter(other -> !other.equals(term))
                            .ifPresentOrElse(chosen, () -> field.getElement().executeJs("this.value = $0", name));
                })
                .addEventData("element.value");
        DocumentWords.mark(field);
        add(new Span(getTranslation("understood.term")), field);
    }

    /** The width in Latin letters, for browsers that do not fit a field to its content. */
    private static int widthOf(String name) {
        return (int) name.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
    }
}
