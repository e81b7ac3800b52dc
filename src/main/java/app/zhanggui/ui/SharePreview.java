package app.zhanggui.ui;

import org.jsoup.nodes.Element;

/**
 * What a page says of itself before it is shown: to search engines, and to messengers that preview a link.
 *
 * @param title the page's title
 * @param description a sentence or two about what is there
 */
record SharePreview(String title, String description) {

    private static final String IMAGE = "/icons/share.png";

    /** Writes it into the head of the page that stands at the address of the site. */
    void appendTo(Element head, String site, String address, InterfaceLanguage language) {
        named(head, "name", "description", description);
        named(head, "property", "og:type", "website");
        named(head, "property", "og:title", title);
        named(head, "property", "og:description", description);
        named(head, "property", "og:url", site + address);
        named(head, "property", "og:image", site + IMAGE);
        named(head, "property", "og:locale", language.tag().replace('-', '_'));
        named(head, "name", "twitter:card", "summary_large_image");
    }

    private static void named(Element head, String attribute, String name, String content) {
        head.appendElement("meta").attr(attribute, name).attr("content", content);
    }
}
