package app.zhanggui.ui;

import app.zhanggui.retrieval.Edition;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one document of the rule library. */
@Route(value = "rules/:document", layout = MainLayout.class)
class ReadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final DocumentPages pages;
    private final Clock clock;
    private @Nullable Shown shown;
    private @Nullable Comparison comparison;

    ReadView(Editions editions, DocumentPages pages, Clock clock) {
        this.editions = editions;
        this.pages = pages;
        this.clock = clock;
        addClassName("read-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Edition edition = editions.current();
        RuleBook ruleBook = edition.ruleBook();
        String id = event.getRouteParameters().get("document").orElse("");
        QueryParameters parameters = event.getLocation().getQueryParameters();
        LocalDate day =
                parameters.getSingleParameter("asOf").flatMap(ReadView::day).orElseGet(() -> LocalDate.now(clock));
        Optional<RuleDocument> document = ruleBook.document(id, day).or(() -> anyVersion(ruleBook, id));
        if (document.isPresent()) {
            show(
                    new Shown(
                            document.get(),
                            day,
                            parameters.getSingleParameter("quote").orElse("")),
                    edition,
                    parameters.getSingleParameter("term").orElse(""));
        } else {
            event.rerouteToError(NotFoundException.class, id);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<RuleDocument> anyVersion(RuleBook ruleBook, String id) {
        return ruleBook.documents().stream()
                .filter(document -> document.id().equals(id))
                .reduce((first, second) -> second);
    }

    private void show(Shown next, Edition edition, String term) {
        if (next.equals(shown) && comparison != null) {
            // Another clause of the same page: the browser goes there by itself.
            comparison.show(term);
            return;
        }
        shown = next;
        removeAll();
        Comparison below = new Comparison(next.document(), pages.terms(next.document(), edition), edition, next.day());
        below.show(term);
        comparison = below;
        Article article = new Article(
                new DocumentHead(next.document(), edition.ruleBook(), next.day()),
                new DocumentText(next.document(), edition, next.day(), next.quote(), pages),
                below);
        article.addClassName("document");
        add(new TableOfContents(next.document()), article);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "title.document", shown == null ? "" : shown.document().title());
    }

    private record Shown(RuleDocument document, LocalDate day, String quote) {}
}
