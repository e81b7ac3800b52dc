package app.zhanggui.ui;

import app.zhanggui.retrieval.Editions;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Completes the first page that a browser gets: language, description, icon, our modules and the status. */
@Component
class PageHead implements IndexHtmlRequestListener {

    private static final String RULES = "rules/";

    private final Editions editions;
    private final I18NProvider words;

    PageHead(Editions editions, I18NProvider words) {
        this.editions = editions;
        this.words = words;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        InterfaceLanguage language = InterfaceLanguage.of(response.getVaadinRequest());
        Locale locale = language.locale();
        Document page = response.getDocument();
        page.getElementsByTag("html").attr("lang", language.tag());
        page.title(words.getTranslation("site.name", locale));
        Element head = page.head();
        meta(head, "description", words.getTranslation("site.description", locale));
        meta(head, "theme-color", "#faf9f6").attr("media", "(prefers-color-scheme: light)");
        meta(head, "theme-color", "#14171d").attr("media", "(prefers-color-scheme: dark)");
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "icons/seal.svg");
        // Before anything is painted, so that a remembered dark theme does not flash in white; what stands before the
        // base element would be sought beside the page.
        head.selectStream("base").forEach(base -> base.after(new Element("script").attr("src", "components/theme.js")));
        head.appendElement("script").attr("type", "module").attr("src", "components/zhanggui.js");
        page.body().appendElement("noscript").text(words.getTranslation("site.noscript", locale));
        if (!exists(response.getVaadinRequest())) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Element meta(Element head, String name, String content) {
        return head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private boolean exists(VaadinRequest request) {
        if (!editions.ready()) {
            return true;
        }
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        List<String> documents = editions.current().ruleBook().documents().stream()
                .map(document -> document.id())
                .toList();
        return path.startsWith(RULES) && path.length() > RULES.length()
                ? documents.contains(path.substring(RULES.length()))
                : RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }
}
