package app.zhanggui.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;

/** The frame of every view: skip link, header with navigation, main part. */
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CALCULATORS = "calculators";

    private final RouterLink ask = new RouterLink(getTranslation("nav.ask"), AskView.class);
    private final RouterLink rules = new RouterLink(getTranslation("nav.rules"), RulesView.class);
    // Not by its class: the calculators stand on this package.
    private final Anchor calculators = new Anchor("/" + CALCULATORS, getTranslation("nav.calculators"));
    private final Main main = new Main();

    MainLayout(LibraryFinder finder, ConversationShelf conversations) {
        addClassName("page");
        Anchor skip = new Anchor("#main", getTranslation("nav.skip"));
        skip.addClassName("skip-link");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, header(new SearchBox(finder, conversations)), main, new ConnectionWords());
    }

    private Header header(SearchBox search) {
        RouterLink brand = new RouterLink(AskView.class);
        brand.addClassName("brand");
        Span seal = new Span(getTranslation("site.seal"));
        seal.addClassName("seal");
        seal.getElement().setAttribute("aria-hidden", "true");
        brand.add(seal, new Span(getTranslation("site.name")));
        calculators.getElement().setAttribute("router-link", true);
        Nav nav = new Nav(ask, rules, calculators);
        nav.addClassName("site-nav");
        nav.setAriaLabel(getTranslation("nav.label"));
        Div tools = new Div(new LanguageSwitch(), new ThemeToggle());
        tools.addClassName("site-tools");
        Header header = new Header(brand, nav, search, tools);
        header.addClassName("site-header");
        return header;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String first = event.getLocation().getFirstSegment();
        markCurrent(ask, first.isEmpty() || first.equals(ConversationAddress.FIRST));
        markCurrent(rules, first.equals("rules"));
        markCurrent(calculators, first.equals(CALCULATORS));
    }

    private static void markCurrent(HasElement link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
