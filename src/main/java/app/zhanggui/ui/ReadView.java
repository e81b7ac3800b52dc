package app.zhanggui.ui;

import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Optional;

/** Reads one document of the rule library. */
@Route(value = "rules/:document", layout = MainLayout.class)
class ReadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final DocumentPages pages;
    private String title = "";

    ReadView(Editions editions, DocumentPages pages) {
        this.editions = editions;
        this.pages = pages;
        addClassName("read-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RuleBook ruleBook = editions.current().ruleBook();
        String id = event.getRouteParameters().get("document").orElse("");
        QueryParameters parameters = event.getLocation().getQueryParameters();
        LocalDate day =
                parameters.getSingleParameter("asOf").flatMap(RuleDay::of).orElseGet(RuleDay::today);
        Optional<RuleDocument> document = ruleBook.document(id, day).or(() -> anyVersion(ruleBook, id));
        if (document.isPresent()) {
            show(
                    document.get(),
                    ruleBook,
                    day,
                    parameters.getSingleParameter("quote").orElse(""));
        } else {
            event.rerouteToError(NotFoundException.class, id);
        }
    }

    private static Optional<RuleDocument> anyVersion(RuleBook ruleBook, String id) {
        return ruleBook.documents().stream()
                .filter(document -> document.id().equals(id))
                .reduce((first, second) -> second);
    }

    private void show(RuleDocument document, RuleBook ruleBook, LocalDate day, String quote) {
        title = document.title();
        removeAll();
        Article article =
                new Article(new DocumentHead(document, ruleBook, day), new DocumentText(document, quote, pages));
        article.addClassName("document");
        add(new TableOfContents(document), article);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.document", title);
    }
}
