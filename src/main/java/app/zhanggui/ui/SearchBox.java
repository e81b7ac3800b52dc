package app.zhanggui.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * The search of the whole site, opened from the header, with {@code /} or with Ctrl-K.
 *
 * <p>Opening, keys and the list are the browser's part ({@code search.js}); the server gives the suggestions for a text.
 */
@Tag("zg-search")
class SearchBox extends Component implements HasComponents {

    private static final String LIST = "search-list";
    private static final String SLASH = "search-slash";

    private final LibraryFinder finder;
    private final ConversationShelf conversations;

    SearchBox(LibraryFinder finder, ConversationShelf conversations) {
        this.finder = finder;
        this.conversations = conversations;
        for (String word : List.of("found", "none")) {
            getElement().setAttribute("data-" + word, getTranslation("search." + word));
        }
        HtmlContainer dialog = new HtmlContainer("dialog", field(), list(), foot());
        dialog.addClassName("search-dialog");
        dialog.getElement().setAttribute("aria-label", getTranslation("search.title"));
        add(opener(), dialog);
    }

    private NativeButton opener() {
        NativeButton opener = new NativeButton();
        opener.addClassName("search-open");
        opener.getElement()
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-keyshortcuts", "Control+K")
                .setAttribute("aria-label", getTranslation("search.placeholder"));
        Span words = new Span(getTranslation("search.placeholder"));
        HtmlContainer keys = new HtmlContainer("kbd");
        keys.getElement().setText("Ctrl K").setAttribute("aria-hidden", "true");
        opener.add(words, keys);
        return opener;
    }

    private Div field() {
        Input field = new Input();
        field.setType("text");
        field.setPlaceholder(getTranslation("search.placeholder"));
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", getTranslation("search.title"))
                .setAttribute("aria-controls", LIST)
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "go")
                .setAttribute("maxlength", "200");
        NativeButton close = new NativeButton();
        close.addClassNames("icon-button", "icon-close");
        close.setAriaLabel(getTranslation("search.close"));
        close.getElement().setAttribute("title", getTranslation("search.close")).setAttribute("data-close", true);
        Div row = new Div(field, close);
        row.addClassName("search-field");
        return row;
    }

    private Div list() {
        Div list = new Div();
        list.setId(LIST);
        list.addClassName("search-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("search.list"));
        return list;
    }

    private Div foot() {
        Paragraph keys = new Paragraph(getTranslation("search.keys"));
        keys.addClassName("search-keys");
        Input slash = new Input();
        slash.setId(SLASH);
        slash.setType("checkbox");
        NativeLabel label = new NativeLabel();
        label.add(slash, new Span(getTranslation("search.slash")));
        label.addClassName("search-slash");
        Div foot = new Div(keys, label);
        foot.addClassName("search-foot");
        return foot;
    }

    /**
     * The suggestions for what was typed.
     *
     * @param typed any text; cut where it is longer than anybody types
     */
    @ClientCallable
    List<Suggestion.Group> suggest(String typed) {
        InterfaceLanguage language = InterfaceLanguage.of(getLocale());
        return new Suggestions(finder, conversations::list, language, Words.of(this)).of(LibraryAddress.cut(typed));
    }
}
