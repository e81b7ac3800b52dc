package app.zhanggui.ui;

import app.zhanggui.history.ConversationId;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.web.VersionedFiles;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Completes the first page that a browser gets: language, description, icon, our modules and the status. */
@Component
class PageHead implements IndexHtmlRequestListener {

    private static final String RULES = "rules/";
    private static final String CALCULATORS = "calculators/";
    private static final String CONVERSATIONS = ConversationAddress.FIRST + "/";

    private final Editions editions;
    private final I18NProvider words;
    private final VersionedFiles files;
    private final ConversationShelf conversations;
    private final Optional<ReadyBundle> bundle = ReadyBundle.find();

    PageHead(Editions editions, I18NProvider words, VersionedFiles files, ConversationShelf conversations) {
        this.editions = editions;
        this.words = words;
        this.files = files;
        this.conversations = conversations;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        InterfaceLanguage language = InterfaceLanguage.of(response.getVaadinRequest());
        Locale locale = language.locale();
        Document page = response.getDocument();
        page.getElementsByTag("html").attr("lang", language.tag());
        Element head = page.head();
        VaadinRequest request = response.getVaadinRequest();
        SharePreview preview = preview(request, locale);
        page.title(preview.title());
        preview.appendTo(head, site(request), address(request), language);
        meta(head, "theme-color", "#faf9f6").attr("media", "(prefers-color-scheme: light)");
        meta(head, "theme-color", "#14171d").attr("media", "(prefers-color-scheme: dark)");
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", files.address("icons/seal.svg"));
        // Before anything is painted, so that a remembered dark theme does not flash in white; what stands before the
        // base element would be sought beside the page.
        Element theme = new Element("script").attr("src", files.address("components/theme.js"));
        head.selectStream("base").forEach(base -> base.after(theme));
        bundle.ifPresent(ready -> leaveOut(ready, head));
        head.appendElement("script").attr("type", "module").attr("src", files.address("components/zhanggui.js"));
        page.body().appendElement("noscript").text(words.getTranslation("site.noscript", locale));
        if (!exists(request)) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** An import map counts only before the first module, so it stands first. */
    private void leaveOut(ReadyBundle ready, Element head) {
        String map = "{\"imports\":{\"%s\":\"%s\"}}"
                .formatted(ready.components(), files.address("components/flow-imports.js"));
        head.prependElement("script").attr("type", "importmap").appendChild(new DataNode(map));
        ready.parts().forEach(part -> head.appendElement("link")
                .attr("rel", "zhanggui-left-out")
                .attr("href", part));
    }

    private SharePreview preview(VaadinRequest request, Locale locale) {
        Words inLanguage = (key, arguments) -> words.getTranslation(key, locale, arguments);
        Optional<RuleBook> ruleBook = Optional.of(editions)
                .filter(Editions::ready)
                .map(all -> all.current().ruleBook());
        SharePreviews previews = new SharePreviews(ruleBook, inLanguage, locale);
        String typed = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        return exists(request) ? previews.of(path(request), typed) : previews.unknown();
    }

    /** The address of what the page shows; what is typed and chosen stands in its query. */
    private static String address(VaadinRequest request) {
        if (!(request instanceof VaadinServletRequest servlet)) {
            return "/";
        }
        String query = servlet.getQueryString();
        return servlet.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The site's own address, as the visitor named it. */
    private static String site(VaadinRequest request) {
        return request instanceof VaadinServletRequest servlet
                ? servlet.getRequestURL().toString().replaceFirst("^(https?://[^/]+).*", "$1")
                : "";
    }

    private static String path(VaadinRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    private static Element meta(Element head, String name, String content) {
        return head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private boolean exists(VaadinRequest request) {
        if (!editions.ready()) {
            return true;
        }
        String path = path(request);
        RuleBook ruleBook = editions.current().ruleBook();
        if (path.startsWith(CALCULATORS)) {
            return ruleBook.ruleSet(path.substring(CALCULATORS.length())).isPresent();
        }
        if (path.startsWith(CONVERSATIONS)) {
            return !conversations.available()
                    || ConversationId.of(path.substring(CONVERSATIONS.length()))
                            .flatMap(conversations::find)
                            .isPresent();
        }
        return path.startsWith(RULES) && path.length() > RULES.length()
                ? ruleBook.documents().stream()
                        .anyMatch(document -> document.id().equals(path.substring(RULES.length())))
                : RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }
}
