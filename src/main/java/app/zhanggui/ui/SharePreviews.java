package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.RuleSet;
import java.util.Locale;
import java.util.Optional;

/**
 * The previews of all pages: each with a title and a description of its own, as far as its address alone tells.
 *
 * @param ruleBook the documents and rule sets; empty while they are being read
 * @param words our words in the reader's language
 * @param language the reader's language
 */
record SharePreviews(Optional<RuleBook> ruleBook, Words words, Locale language) {

    /** The preview of the page at the path, with what the address says was typed. */
    SharePreview of(String path, String typed) {
        String[] segments = path.split("/", 2);
        String rest = segments.length > 1 ? segments[1] : "";
        return switch (segments[0]) {
            case "rules" -> document(rest).map(this::of).orElseGet(() -> library(typed));
            case "calculators" -> ruleSet(rest).map(this::of).orElseGet(() -> preview("calculators"));
            default -> typed.isEmpty() ? preview("ask") : question(typed);
        };
    }

    /** The preview of the page that says that there is none. */
    SharePreview unknown() {
        return preview("unknown");
    }

    private SharePreview question(String typed) {
        return new SharePreview(words.of("title.conversation", typed), words.of("share.question", typed));
    }

    private SharePreview library(String typed) {
        return typed.isEmpty()
                ? preview("rules")
                : new SharePreview(words.of("title.rules.search", typed), words.of("share.rules.search", typed));
    }

    private Optional<RuleDocument> document(String id) {
        return ruleBook.stream()
                .flatMap(book -> book.documents().stream())
                .filter(each -> each.id().equals(id))
                .reduce((earlier, later) -> later);
    }

    private SharePreview of(RuleDocument document) {
        DocumentFacts facts = new DocumentFacts(document, words);
        String description = words.of(
                "share.document", platform(document.platform()), document.title(), facts.origin(), facts.standing());
        return new SharePreview(words.of("title.document", document.title()), description);
    }

    private Optional<RuleSet> ruleSet(String id) {
        return ruleBook.flatMap(book -> book.ruleSet(id));
    }

    private SharePreview of(RuleSet ruleSet) {
        String title = ruleSet.title().in(language);
        String document = document(ruleSet.document()).map(RuleDocument::title).orElse("");
        return new SharePreview(
                words.of("title.calculator", title),
                words.of("share.calculator", platform(ruleSet.platform()), title, document));
    }

    private String platform(String slug) {
        return ruleBook.map(book -> PlatformName.of(book.platform(slug), InterfaceLanguage.of(language)))
                .orElse(slug);
    }

    private SharePreview preview(String page) {
        return new SharePreview(words.of("title." + page), words.of("share." + page));
    }
}
