package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

/**
 * The rule library: the documents by platform, and a search of their clauses as one types.
 *
 * <p>All that is chosen stands in the address. Typing makes one entry of the browser's history until the reader does
 * something else; which keys move, open and copy is the browser's part ({@code library.js}).
 */
@Route(value = "rules", layout = MainLayout.class)
@Tag("zg-library")
class RulesView extends Component implements HasComponents, BeforeEnterObserver, HasDynamicTitle {

    private final LibraryFinder finder;
    private final LibraryForm form = new LibraryForm();
    private final Div results = new Div();
    private LibraryAddress address = LibraryAddress.of(QueryParameters.empty());
    private boolean typing;

    RulesView(LibraryFinder finder) {
        this.finder = finder;
        getElement().getClassList().add("rules-view");
        getElement().setAttribute("copied", getTranslation("copy.done"));
        getElement().setAttribute("failed", getTranslation("copy.failed"));
        results.addClassName("library-results");
        Paragraph what = new Paragraph(getTranslation("rules.what"));
        what.addClassName("rules-what");
        Header head = new Header(new H1(getTranslation("rules.title")), what);
        add(head, form.search(), form.filters(), results);
        DomText.listen(this, "typed", this::typed);
        DomText.listen(this, "day", this::chooseDay);
        getElement().addEventListener("settled", event -> typing = false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        typing = false;
        show(LibraryAddress.of(event.getLocation().getQueryParameters()));
        getElement().executeJs("this.show && this.show($0, false)", address.typed());
    }

    private void typed(String text) {
        show(address.withTyped(text));
        History history = UI.getCurrent().getPage().getHistory();
        Location location = new Location("rules", address.parameters());
        if (typing) {
            history.replaceState(null, location);
        } else {
            history.pushState(null, location);
        }
        typing = true;
        UI.getCurrent().getPage().setTitle(getPageTitle());
        getElement().executeJs("this.show($0, true)", address.typed());
    }

    private void chooseDay(String day) {
        UI.getCurrent().navigate(RulesView.class, address.withDay(day).parameters());
    }

    private void show(LibraryAddress next) {
        address = next;
        LibraryFindings findings =
                finder.find(next.typed(), next.filter(), next.asOf().orElseGet(finder::today));
        RuleBook ruleBook = findings.ruleBook();
        InterfaceLanguage language = InterfaceLanguage.of(getLocale());
        Words words = Words.of(this);
        LibraryFilters filters = new LibraryFilters(ruleBook, next, language, words);
        LibraryPage page = new LibraryPage(findings, next, filters, language, words);
        form.show(next, filters.facets(page.counts()));
        results.getElement().setProperty("innerHTML", page.html());
    }

    /** What is shown now. */
    LibraryAddress address() {
        return address;
    }

    @Override
    public String getPageTitle() {
        return address.typed().isEmpty()
                ? getTranslation("title.rules")
                : getTranslation("title.rules.search", address.typed());
    }
}
