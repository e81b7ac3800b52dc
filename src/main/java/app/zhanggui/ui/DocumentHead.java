package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.Source;
import app.zhanggui.rulebook.ValidityPeriod;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;

/** What stands above a document: title, platform, standing, source, and what to know about its validity. */
class DocumentHead extends Header {

    DocumentHead(RuleDocument document, RuleBook ruleBook, LocalDate day) {
        addClassName("document-head");
        InterfaceLanguage language = InterfaceLanguage.of(getLocale());
        Paragraph place = new Paragraph(PlatformName.of(ruleBook.platform(document.platform()), language));
        place.addClassName("document-platform");
        if (!document.audience().isEmpty()) {
            GlossaryNames names = new GlossaryNames(ruleBook.glossary(), language);
            place.add(new Span(getTranslation(
                    "document.audience", names.roles(document.audience(), getTranslation("list.separator")))));
        }
        H1 title = new H1(document.title());
        title.addClassName("document-title");
        DocumentWords.mark(title);
        add(place, title, new DocumentStanding(document), source(document.source()));
        if (document.effective().equals(ValidityPeriod.OPEN)) {
            Paragraph unknown = new Paragraph(getTranslation("document.validityUnknown"));
            unknown.addClassName("document-validity");
            add(unknown);
        }
        if (!document.effective().contains(day)) {
            Paragraph notInForce = new Paragraph(getTranslation("document.notInForce", Days.of(day, Words.of(this))));
            notInForce.addClassName("notice");
            add(notInForce);
        }
        add(new DocumentTools(document, ruleBook, day));
    }

    private Paragraph source(Source source) {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("document-source");
        source.title().ifPresent(title -> {
            paragraph.add(new Span(getTranslation("source.label")));
            paragraph.add(source.url()
                    .filter(DocumentHead::isWebAddress)
                    .<Component>map(url -> link(url, title))
                    .orElseGet(() -> new Span(title)));
        });
        source.publisher().ifPresent(publisher -> paragraph.add(new Span(publisher)));
        source.retrieved()
                .ifPresent(dayRead ->
                        paragraph.add(new Span(getTranslation("source.retrieved", Days.of(dayRead, Words.of(this))))));
        paragraph.setVisible(paragraph.getComponentCount() > 0);
        return paragraph;
    }

    private static boolean isWebAddress(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    private Anchor link(String url, String title) {
        Anchor link = new Anchor(url, title);
        link.getElement()
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener noreferrer")
                .setAttribute("title", getTranslation("source.newTab"));
        return link;
    }
}
