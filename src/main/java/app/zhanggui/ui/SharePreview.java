package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself before it is shown: to search engines, and to messengers that preview a link.
 *
 * @param title the page's title
 * @param description a sentence or two about what is there
 * @param path the page's address on this site
 */
record SharePreview(String title, String description, String path) {

    private static final String IMAGE = "/icons/share.png";

    /** The preview of a rule document. */
    static SharePreview of(RuleDocument document, RuleBook ruleBook, Words words) {
        DocumentFacts facts = new DocumentFacts(document, words);
        String platform = ruleBook.platform(document.platform()).label();
        return new SharePreview(
                words.of("title.document", document.title()),
                words.of("share.document", platform, document.title(), facts.origin(), facts.standing()),
                ClauseWords.path(document));
    }

    /** The preview of another page. */
    static SharePreview of(String path, Words words) {
        boolean library = path.equals("rules");
        return new SharePreview(
                words.of(library ? "title.rules" : "site.name"),
                words.of(library ? "share.rules" : "site.description"),
                "/" + path);
    }

    /** Writes it into the head of the page. */
    void appendTo(Element head, String site, InterfaceLanguage language) {
        named(head, "name", "description", description);
        named(head, "property", "og:type", "website");
        named(head, "property", "og:title", title);
        named(head, "property", "og:description", description);
        named(head, "property", "og:url", site + path);
        named(head, "property", "og:image", site + IMAGE);
        named(head, "property", "og:locale", language.tag().replace('-', '_'));
        named(head, "name", "twitter:card", "summary_large_image");
    }

    private static void named(Element head, String attribute, String name, String content) {
        head.appendElement("meta").attr(attribute, name).attr("content", content);
    }
}
