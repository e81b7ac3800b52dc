package app.zhanggui.ui;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/**
 * Markdown of a rule document as markup that is safe to show.
 *
 * <p>Mechanism: Flexmark renders, jsoup's cleaner keeps only what the allow-list names. Policy: text, emphasis, lists,
 * tables and links to the web, to mail and within the page; no style, form, frame, image, script, id or event
 * attribute. Thread-safe.
 */
@Component
public final class CleanMarkdown {

    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "hr",
                    "em",
                    "strong",
                    "b",
                    "i",
                    "del",
                    "s",
                    "sub",
                    "sup",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a")
            .addAttributes("ol", "start")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "#")
            .preserveRelativeLinks(true);

    private final Parser parser;
    private final HtmlRenderer renderer;

    CleanMarkdown() {
        MutableDataSet options = new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /**
     * Renders and cleans.
     *
     * @param markdown any text
     * @param page the path of the page on which it will stand, to which links within the page are made absolute
     * @return an element whose children are the clean nodes
     */
    Element render(String markdown, String page) {
        Document dirty = Jsoup.parse(renderer.render(parser.parse(markdown)), "");
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        for (Element link : clean.select("a[href]")) {
            String target = link.attr("href");
            if (target.startsWith("#")) {
                link.attr("href", page + target);
            } else {
                link.attr("rel", "noopener noreferrer").attr("target", "_blank");
            }
        }
        return clean.body();
    }
}
